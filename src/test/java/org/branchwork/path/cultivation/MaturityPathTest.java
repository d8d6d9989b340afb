package org.branchwork.path.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.engine.StageRestart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Leaving for the next stage, coming back from it, and starting the stage anew. */
class MaturityPathTest extends CultivationWalk {

    private static final String[] AN_ACTIVIST = {
        "receivedOn=2026-06-01", "talkedOn=2026-06-15", "activistSince=2026-06-25", "filedOn=2026-06-25"
    };

    @Autowired
    private Companions companions;

    @Autowired
    private StageRestart restart;

    private void mature() {
        activistSince("2026-06-25");
        at("2026-12-28");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("CONTINUE", "2026-12-28"));
        at("2027-06-25");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("MATURE", "2027-06-25"));
    }

    @Test
    void afterAYearToTheDayOneIsMatureAndWhatIsOpenIsWithdrawn() {
        mature();

        assertCase(CaseState.ACTIVIST, AN_ACTIVIST);
        assertThat(passed("cultivation"))
                .contains("endEvent_mature")
                .doesNotContain("endEvent_removed", "cultivation-thought-report");
        assertThat(open()).containsExactly("target-opinions");
        assertThat(timers()).isEmpty();
        assertThat(companions.present(number, CompanionRole.CONTACT)).hasSize(2);
    }

    private void keptInCultivation(String day) {
        at(day);
        does(
                "m01",
                "target-opinions",
                Map.of(
                        "groupOpinion",
                        "同意",
                        "contactsOpinion",
                        "同意",
                        "membersOpinion",
                        "有不同意见",
                        "massesOpinion",
                        "一般"));
        does("m01", "target-discuss", meeting("KEEP_CULTIVATING", day));
    }

    @Test
    void whoComesBackIsAnActivistStillAndJoinsTheNextRound() {
        mature();
        keptInCultivation("2027-07-10");

        assertCase(CaseState.ACTIVIST, AN_ACTIVIST);
        assertThat(passed("cultivation"))
                .contains("gateway_isActivist", "gateway_hasContacts")
                .doesNotContain("cultivation-recommend", "cultivation-appoint-contacts");
        assertThat(open()).isEmpty();
        assertThat(timers()).containsExactly(LocalDate.parse("2027-09-25"), LocalDate.parse("2027-12-25"));
        at("2027-12-25T00:00");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("MATURE", "2027-12-25"));
        assertThat(open()).containsExactly("target-opinions");
    }

    @Test
    void theStageStartedAnewWaitsForTheSameAnswer() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-20");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-20"));
        does("c1", "cultivation-file", answer("RETURNED", "2026-06-20"));
        at("2026-06-25");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-25"));
        restart.restart(number);

        assertThat(open()).containsExactly("cultivation-file");
        assertThat(taskOf("c1", "cultivation-file").due()).isEqualTo("2026-07-25");
        does("c1", "cultivation-file", answer("NO_OBJECTION", "2026-06-25"));
        restart.restart(number);
        assertThat(open()).containsExactly("cultivation-appoint-contacts");
        assertCase(CaseState.ACTIVIST, AN_ACTIVIST);
    }

    @Test
    void theStageStartedAnewWaitsForTheSameRound() {
        activistSince("2026-08-31");
        at("2027-03-05");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("CONTINUE", "2027-03-05"));
        does("s01", "cultivation-thought-report", report("2027-03-05"));
        int run = theCase().stageRun();
        restart.restart(number);

        assertThat(theCase().stageRun()).isEqualTo(run);
        assertThat(open()).isEmpty();
        assertThat(timers()).containsExactly(LocalDate.parse("2027-05-31"), LocalDate.parse("2027-08-31"));
    }

    @Test
    void theStageStartedAnewOpensTheRoundThatWasOpen() {
        activistSince("2026-06-25");
        at("2027-08-01");
        assertThat(open()).contains("cultivation-contact-opinion");
        restart.restart(number);
        assertThat(timers()).containsExactly(LocalDate.parse("2026-09-25"), LocalDate.parse("2026-12-25"));
        at("2027-08-01T09:30");

        assertThat(open())
                .containsExactly(
                        "cultivation-contact-opinion", "cultivation-contact-opinion", "cultivation-thought-report");
        assertThat(taskOf("m04", "cultivation-contact-opinion").due()).isEqualTo("2027-01-25");
    }

    @Test
    void theStageStartedAnewKeepsTheOpinionThatIsIn() {
        activistSince("2026-06-25");
        at("2027-01-05");
        opinionsOf("m02");
        restart.restart(number);

        assertThat(open()).containsExactly("cultivation-contact-opinion");
        opinionsOf("m04");
        assertThat(open()).contains("cultivation-assess");
    }
}
