package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Withdrawal at any moment: whatever is open goes with it, and who withdrew may apply anew with nothing of the old case. */
class WithdrawalJourneyTest extends Between {

    enum Moment {
        APPLICATION("gao.yuan", walk -> walk.walk.apply("gao.yuan", "BS1"), "application-receive"),
        CULTIVATION("hu.bowen", walk -> walk.contactsAreHeard("hu.bowen"), "cultivation-contact-opinion"),
        NOTICE("tian.yu", walk -> walk.aNoticeRuns("tian.yu"), null),
        PREPARATION("gao.yuan", walk -> walk.joins("gao.yuan", LISTED), "target-appoint-sponsors"),
        VOTE("hu.bowen", walk -> walk.aMeetingIsOn("hu.bowen"), "vote-attendance"),
        APPROVAL("tian.yu", walk -> walk.theCommitteeDecides("tian.yu"), "approval-decide"),
        PROBATION("gao.yuan", walk -> walk.joins("gao.yuan", member("2026-880003")), "probation-assign-group");

        private final String person;
        private final Consumer<WithdrawalJourneyTest> leadsTo;
        private final String open;

        Moment(String person, Consumer<WithdrawalJourneyTest> leadsTo, String open) {
            this.person = person;
            this.leadsTo = leadsTo;
            this.open = open;
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsTheCaseAtOnce(Moment moment) {
        walk.at("2026-10-08");
        moment.leadsTo.accept(this);
        if (moment.open != null) {
            assertThat(walk.openTasks()).contains(moment.open);
        }
        boolean member = moment == Moment.PROBATION;
        assertThat(measure("withdrawal", "chen.jing.nobody", Map.of()).status()).isEqualTo(401);
        assertThat(measure("withdrawal", "cai.wei", Map.of()).status()).isEqualTo(404);
        assertThat(measure("withdrawal", "liu.fang", Map.of("reason", "本人申请。")).status())
                .as("without the signed statement")
                .isEqualTo(400);
        if (moment.ordinal() % 2 == 0) {
            does("withdrawal", "liu.fang", statement(member));
        } else {
            does("withdrawal", moment.person, Map.of());
        }
        assertThat(walk.state()).isEqualTo("WITHDRAWN");
        assertThat(walk.openTasks()).isEmpty();
        assertThat(walk.get("/api/notices", null).body().path("items")).isEmpty();
        assertThat(measure("withdrawal", moment.person, Map.of()).status()).isEqualTo(409);
        appliesAnew(moment.person);
    }

    private void appliesAnew(String person) {
        String old = walk.caseNumber();
        walk.at("2027-06-01");
        Walk.Answer again = walk.apply(person, "BS1");
        assertThat(again.status()).as("%s", again.body()).isEqualTo(201);
        assertThat(walk.caseNumber()).isNotEqualTo(old);
        assertThat(walk.state()).isEqualTo("APPLICANT");
        assertThat(walk.theCase().path("facts")).isEmpty();
        assertThat(walk.openTasks()).containsExactly("application-receive");
        does("withdrawal", person, Map.of());
    }

    private Map<String, Object> statement(boolean member) {
        String today = walk.get("/api/simulation/clock", "admin")
                .body()
                .path("now")
                .asText()
                .substring(0, 10);
        Map<String, Object> statement = new HashMap<>(Map.of("reason", "本人书面申请。", "statementOn", today));
        if (member) {
            assertThat(measure("withdrawal", "liu.fang", statement).status())
                    .as("of a member the meeting takes note")
                    .isEqualTo(400);
            statement.put("meetingOn", today);
        }
        return statement;
    }

    private void contactsAreHeard(String person) {
        joins(person, ACTIVIST);
        walk.does("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("wang.lei", "wu.tong"));
        walk.at("2027-03-15");
    }

    private void aNoticeRuns(String person) {
        contactsAreHeard(person);
        walk.does("wang.lei", "cultivation-contact-opinion");
        walk.does("wu.tong", "cultivation-contact-opinion");
        walk.does("liu.fang", "cultivation-assess", "outcome", "MATURE");
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", meeting("outcome", "PROPOSE"));
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
        walk.does("liu.fang", "notice-open");
        assertThat(walk.get("/api/notices", null).body().path("items")).hasSize(1);
    }

    private void aMeetingIsOn(String person) {
        joins(person, LISTED);
        theBranchCanMeet(person, "2026-" + person);
        convenes("2026-10-12T14:00");
    }

    private void theCommitteeDecides(String person) {
        joins(person, LISTED);
        theBranchCanMeet(person, "2026-" + person);
        votes("2026-10-12T14:00");
        forwarded();
        walk.does("yu.shulan", "approval-decide", "outcome", "APPROVE");
    }
}
