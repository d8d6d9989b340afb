package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.organization.leave.LeaveDesk;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Standstill;
import org.branchwork.task.Standstills;
import org.branchwork.task.Tasks;
import org.branchwork.task.WhoActs;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leave begins and ends by the clock: open tasks, also those taken up, are each day with those who are there. */
class LeavePathTest extends CollegeWalk {

    private static final String RECEIVE = "application-receive";

    @Autowired
    private LeaveDesk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WhoActs whoActs;

    @Autowired
    private Standstills standstills;

    @Autowired
    private TaskService engine;

    @BeforeEach
    void twoMoreWhoCouldActAtTheBranch() {
        post("w02", "DEPUTY_SECRETARY");
        post("w03", "COMMITTEE_MEMBER");
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("delete from leave_of_absence");
        jdbc.update("delete from post where login in ('w02', 'w03')");
        jdbc.update("delete from kinship where login = 't8' and relative = 'w02'");
    }

    private void post(String login, String kind) {
        jdbc.update(
                "insert into post (login, organ, kind, from_day) values (?, 'BS8', ?, ?)",
                login,
                kind,
                Date.valueOf("2020-09-01"));
    }

    private Long away(String login, String from, String until) {
        return away(login, from, until, null);
    }

    private Long away(String login, String from, String until, String deputy) {
        return desk.enter(login, login, LocalDate.parse(from), LocalDate.parse(until), deputy)
                .id();
    }

    private OpenTask open(String key) {
        return tasks.ofCase(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> has(String key) {
        return whoActs.on(open(key));
    }

    private List<String> listed(String login) {
        return tasks.of(login).stream().map(OpenTask::key).toList();
    }

    @Test
    void fromTheMidnightOfTheFirstDayToThatAfterTheLastTheDeputyActs() {
        applies(t, branch());
        away("w01", "2026-06-10", "2026-06-12");
        engine.setAssignee(open(RECEIVE).id(), "w01");

        at("2026-06-09T23:59");
        assertThat(has(RECEIVE)).containsExactly("w01");
        at("2026-06-10T00:00");
        assertThat(open(RECEIVE).assignee()).as("not stuck with who is away").isNull();
        assertThat(has(RECEIVE)).containsExactly("w02");
        assertThat(listed("w02")).contains(RECEIVE);
        assertThat(listed("w01")).doesNotContain(RECEIVE);
        String task = open(RECEIVE).id();
        Map<String, Object> accepted = values("outcome", "ACCEPTED", "receivedOn", "2026-06-10");
        assertThatThrownBy(() -> tasks.complete(task, accepted, "w01")).isInstanceOf(AuthorizationException.class);

        engine.setAssignee(open(RECEIVE).id(), "w02");
        at("2026-06-12T23:59");
        assertThat(has(RECEIVE)).containsExactly("w02");
        at("2026-06-13T00:00");
        assertThat(open(RECEIVE).assignee()).isNull();
        assertThat(has(RECEIVE)).containsExactly("w01");
        does("w01", RECEIVE, values("outcome", "ACCEPTED", "receivedOn", "2026-06-13"));
    }

    @Test
    void whatComesDuringALeaveIsForTheDeputyAndHeDoesIt() {
        away("w01", "2026-06-01", "2026-06-30", "w03");
        applies(t, branch());

        assertThat(has(RECEIVE)).containsExactly("w03");
        assertThat(refused("w03", RECEIVE, values("outcome", "ACCEPTED"))).containsExactly("input.missing receivedOn");
        does("w03", RECEIVE, values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        assertThat(has("application-talk")).containsExactly("w03");
    }

    @Test
    void enteredForTodayAndEndedTodayItActsAtOnce() {
        applies(t, branch());
        engine.setAssignee(open(RECEIVE).id(), "w01");
        Long leave = away("w01", "2026-06-01", "2026-06-30");
        assertThat(open(RECEIVE).assignee()).isNull();
        assertThat(has(RECEIVE)).containsExactly("w02");

        engine.setAssignee(open(RECEIVE).id(), "w02");
        desk.end("w01", leave);
        assertThat(open(RECEIVE).assignee()).isNull();
        assertThat(has(RECEIVE)).containsExactly("w01");
    }

    @Test
    void aDeputyBarredByConflictIsPassedOverAndTheSecretaryComesBackToIt() {
        jdbc.update("insert into kinship (login, relative, relation) values ('t8', 'w02', 'SIBLING')");
        applies(t, branch());
        away("w01", "2026-06-02", "2026-06-03");

        at("2026-06-02T00:00");
        assertThat(open(RECEIVE).people()).containsExactly("w03");
        assertThat(listed("w02")).doesNotContain(RECEIVE);
        at("2026-06-04T00:00");
        assertThat(open(RECEIVE).people()).isEmpty();
        assertThat(has(RECEIVE)).containsExactly("w01");
    }

    @Test
    void withNobodyThereItStaysWithTheAbsentAndStandsAmongWhatIsStuck() {
        applies(t, branch());
        away("w01", "2026-06-02", "2026-06-09");
        away("w02", "2026-06-02", "2026-06-05");
        away("w03", "2026-06-02", "2026-06-09");
        engine.setAssignee(open(RECEIVE).id(), "w01");
        assertThat(stuck()).isFalse();

        at("2026-06-02T00:00");
        assertThat(open(RECEIVE).assignee()).isNull();
        assertThat(has(RECEIVE)).containsExactly("w01");
        assertThat(stuck()).isTrue();
        at("2026-06-06T00:00");
        assertThat(has(RECEIVE)).as("the deputy is back").containsExactly("w02");
        assertThat(stuck()).isFalse();
    }

    private boolean stuck() {
        return standstills.all().stream()
                .anyMatch(
                        one -> number.equals(one.caseNumber()) && one.reasons().contains(Standstill.Reason.NOBODY));
    }

    @Test
    void theOpinionOfAContactWaitsForHim() {
        applies(t, branch());
        does(a, RECEIVE, values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(d, e)));
        away(d, "2026-11-01", "2026-12-31");

        at("2026-12-01");
        assertThat(tasks.ofCase(number))
                .filteredOn(task -> task.key().equals("cultivation-contact-opinion"))
                .extracting(OpenTask::assignee)
                .containsExactlyInAnyOrder(d, e);
        does(d, "cultivation-contact-opinion", values("opinion", "进步明显。", "recommendation", "继续"));
    }

    /** k2 and the secretary k1 are away, k3 is the organizer; the secretary has chosen him. */
    @Test
    void committeeMembersAreAskedOnLeaveTooAndOnlyTheSecretarysOwnTaskGoesToHisDeputy() {
        resolved();
        at("2027-06-28");
        away("k2", "2027-06-28", "2027-08-31");
        away("k1", "2027-06-28", "2027-08-31", "k3");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));

        assertThat(tasks.ofCase(number))
                .filteredOn(task -> task.key().equals("approval-decide"))
                .extracting(OpenTask::assignee)
                .containsExactlyInAnyOrder("k1", "k2", "k3");
        assertThat(has("approval-conclude")).containsExactly("k3");
        for (String member : List.of("k1", "k2", "k3")) {
            does(member, "approval-decide", values("outcome", "APPROVE"));
        }
        does("k3", "approval-conclude", values("outcome", "APPROVED", "meetingOn", "2027-06-28"));
    }
}
