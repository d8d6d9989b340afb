package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.checks.CheckTable;
import org.branchwork.organization.Relation;
import org.branchwork.task.Handlers;
import org.branchwork.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody decides on himself or on a relative. Every task of a post is opened while nothing speaks against its holder; then
 * it turns out what he is to the applicant, and he goes on over HTTP.
 */
class ConflictsTest extends EveryTaskTest {

    private static final List<Relation> BARRING = List.of(
            Relation.SPOUSE,
            Relation.PARENT,
            Relation.CHILD,
            Relation.SIBLING,
            Relation.GRANDPARENT,
            Relation.GRANDCHILD);

    @Autowired
    Handlers handlers;

    private int pairs;
    private int letIn;
    private int reachedOtherwise;

    @Test
    void aPostGivesNobodyASayOnHisOwn() {
        keys().forEach((key, model) -> {
            if (handlers.of(key).barsRelatives()) {
                pair(key, model);
            }
        });
        assertThat(pairs).isGreaterThan(100);
        CheckTable.holds(
                ConflictsTest.class,
                "B4",
                "tasks tried by a holder of the post who is the applicant himself or one of six kinds of relative",
                pairs,
                letIn,
                "before the relation is known %d of these tasks ask him for the form".formatted(reachedOtherwise));
    }

    private void pair(String key, String model) {
        String number = numberOf(application("FB1"));
        String task = opened(key, model, number);
        String holder = whoDoes(task);
        boolean byPost = engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee()
                == null;
        String applicant =
                jdbc.queryForObject("select applicant from membership_case where number = ?", String.class, number);
        if (!byPost) {
            return;
        }
        reachedOtherwise += tries(task, holder) == 400 ? 1 : 0;
        for (Relation relation : BARRING) {
            jdbc.update(
                    "insert into kinship (login, relative, relation) values (?, ?, ?)",
                    applicant,
                    holder,
                    relation.name());
            refused(task, holder);
            jdbc.update("delete from kinship where login = ?", applicant);
        }
        jdbc.update("update membership_case set applicant = ? where number = ?", holder, number);
        refused(task, holder);
        jdbc.update("update membership_case set applicant = ? where number = ?", applicant, number);
    }

    private void refused(String task, String holder) {
        Map<String, String> before = Snapshot.of(jdbc);
        pairs++;
        int status = tries(task, holder);
        boolean refused = (status == 403 || status == 404 || status == 422)
                && Snapshot.of(jdbc).equals(before);
        letIn += refused ? 0 : 1;
        assertThat(refused).as("%s by %s: %s", task, holder, status).isTrue();
    }

    /** Nothing valid: who may act is asked before what he enters. */
    private int tries(String task, String holder) {
        return Browser.basic(port, holder, "POST", "/api/tasks/" + task + "/completion", "{\"unheardOf\":1}")
                .statusCode();
    }
}
