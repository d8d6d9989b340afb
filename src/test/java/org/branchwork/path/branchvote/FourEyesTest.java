package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.checks.CheckTable;
import org.branchwork.path.MilestoneWalk;
import org.junit.jupiter.api.Test;

/** Two tellers are two people, whatever accounts there are: the one under a second login, and each at the other's count. */
class FourEyesTest extends MilestoneWalk {

    private static final String SECOND_LOGIN = "w04x";

    private int tried;
    private int letIn;

    @Test
    void nobodyIsBothTellers() {
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership, member_since)"
                        + " select ?, name, gender, birth_date, category, organ, membership, member_since"
                        + " from person where login = ?",
                SECOND_LOGIN,
                d);
        try {
            theBranchIsToMeet();
            for (List<String> tellers : List.of(
                    List.of(d), List.of(d, d), List.of(d, SECOND_LOGIN), List.of(SECOND_LOGIN, d), List.of(d, e, a))) {
                count(refused(a, "vote-convene", calling(tellers)).contains("TELLERS tellers"));
            }
            does(a, "vote-convene", calling(List.of(d, e)));
            at("2027-07-10T14:00");
            count(refused(
                            a,
                            "vote-attendance",
                            values("present", List.of(a, d, SECOND_LOGIN, e), "tellers", List.of(d, SECOND_LOGIN)))
                    .contains("TELLERS tellers"));
            does(a, "vote-attendance", values("present", List.of(a, d, SECOND_LOGIN, e)));
            for (String other : List.of(e, SECOND_LOGIN, a, b)) {
                count(!mayDo(other, "vote-count-first"));
            }
            for (String other : List.of(d, SECOND_LOGIN, a, "k1")) {
                count(!mayDo(other, "vote-count-second"));
            }
            does(d, "vote-count-first", counted());
            count(!mayDo(d, "vote-count-second"));
            assertThat(mayDo(e, "vote-count-second")).isTrue();
        } finally {
            // the due list names her: she stays, and is nobody's voter in the tests to come
            jdbc.update("update person set membership = 'NONE' where login = ?", SECOND_LOGIN);
        }
        CheckTable.holds(
                FourEyesTest.class,
                "B5",
                "one person as both tellers: alone, twice, under two logins, at the other's count",
                tried,
                letIn,
                "two people are taken as tellers, and each at his own count");
    }

    private void count(boolean refused) {
        tried++;
        letIn += refused ? 0 : 1;
        assertThat(refused).as("attempt %s", tried).isTrue();
    }

    private boolean mayDo(String login, String key) {
        try {
            return taskOf(login, key) != null;
        } catch (AssertionError none) {
            return false;
        }
    }

    private Map<String, Object> calling(List<String> tellers) {
        return values("meetingAt", "2027-07-10T14:00", "place", "x", "mode", "PAPER", "tellers", tellers);
    }

    private static Map<String, Object> counted() {
        return values("issued", 4, "returned", 4, "yes", 4, "no", 0, "abstain", 0, "invalid", 0);
    }
}
