package org.branchwork.path.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.engine.StageRestart;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.Replacement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactReplacementTest extends CultivationWalk {

    private static final String OPINION = "cultivation-contact-opinion";

    @Autowired
    private ContactReplacement contacts;

    @Autowired
    private Companions companions;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private StageRestart stages;

    private void replace(String actor, String out, String in) {
        contacts.replace(actor, number, new Replacement(out, in, "毕业离校", null));
    }

    private List<String> present() {
        return companions.present(number, CompanionRole.CONTACT).stream()
                .map(Companion::login)
                .toList();
    }

    @Test
    void whoComesTakesOverTheOpinionThatIsOpen() {
        activistSince("2026-06-25");
        at("2026-12-26");
        replace("m01", "m02", "m05");

        assertThat(present()).containsExactly("m04", "m05");
        assertThat(taskOf("m05", "cultivation-contact-opinion").subject()).isEqualTo("m05");
        opinionsOf("m05", "m04");
        assertThat(open()).contains("cultivation-assess");
        assertThat(shown("m01", "cultivation-assess").facts().get("contactOpinions"))
                .contains("刘雨 · m05", "李怡 · m04")
                .doesNotContain("曹涵");
    }

    @Test
    void whoComesAfterTheOthersOpinionIsAskedInTheOpenRound() {
        activistSince("2026-06-25");
        at("2026-12-26");
        opinionsOf("m02");
        replace("m01", "m02", "m05");
        assertThat(open()).filteredOn(OPINION::equals).hasSize(2);
        stages.restart(number);
        assertThat(taskOf("m05", OPINION).subject()).isEqualTo("m05");
        assertThat(taskOf("m04", OPINION).subject()).isEqualTo("m04");
        opinionsOf("m04");
        assertThat(open()).doesNotContain("cultivation-assess");
        opinionsOf("m05");

        assertThat(shown("m01", "cultivation-assess").facts().get("contactOpinions"))
                .contains("曹涵 · m02", "刘雨 · m05", "李怡 · m04");
        stages.restart(number);
        does("m01", "cultivation-assess", assessment("CONTINUE", "2026-12-26"));
        stages.restart(number);
        at("2027-06-25");
        opinionsOf("m04", "m05");
        stages.restart(number);
        assertThat(open()).contains("cultivation-assess").doesNotContain(OPINION);
    }

    @Test
    void anAssessmentThatIsOpenWaitsForWhoComes() {
        activistSince("2026-06-25");
        at("2026-12-26");
        opinionsOf("m02", "m04");
        assertThat(open()).contains("cultivation-assess");
        replace("m01", "m04", "m06");
        assertThat(open()).contains(OPINION).doesNotContain("cultivation-assess");
        stages.restart(number);
        assertThat(open()).contains(OPINION).doesNotContain("cultivation-assess");
        opinionsOf("m06");
        assertThat(open()).filteredOn("cultivation-assess"::equals).hasSize(1);
        stages.restart(number);
        assertThat(open()).filteredOn("cultivation-assess"::equals).hasSize(1);
    }

    @Test
    void aRoundThatIsOverIsNotAskedAgain() {
        activistSince("2026-06-25");
        at("2026-12-26");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("CONTINUE", "2026-12-26"));
        replace("m01", "m04", "m06");
        assertThat(open()).doesNotContain(OPINION, "cultivation-assess");
        stages.restart(number);
        assertThat(open()).doesNotContain(OPINION, "cultivation-assess");
        at("2027-06-25");
        opinionsOf("m02", "m06");
        assertThat(open()).contains("cultivation-assess");
    }

    @Test
    void betweenRoundsTheNextRoundAsksWhoIsContactThen() {
        activistSince("2026-06-25");
        at("2026-10-01");
        replace("m01", "m04", "m06");
        at("2026-12-25");
        opinionsOf("m02", "m06");
        assertThat(open()).contains("cultivation-assess");
    }

    @Test
    void theReplacementIsKeptAsAStepWithItsReason() {
        activistSince("2026-06-25");
        at("2026-10-01");
        replace("m01", "m04", "m06");

        CaseStep step = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "contact-replacement")
                .orElseThrow();
        assertThat(step.actor()).isEqualTo("m01");
        assertThat(step.values()).contains("毕业离校");
        assertThat(companions.findByCaseNumberOrderById(number))
                .filteredOn(contact -> contact.login().equals("m04"))
                .singleElement()
                .satisfies(gone -> assertThat(gone.until()).isEqualTo("2026-10-01"));
    }

    @Test
    void whoComesKeepsTheRulesForContacts() {
        activistSince("2026-06-25");
        for (Map.Entry<String, String> wrong : Map.of(
                        "m10", "CONTACT-FULL-MEMBER", "m08", "CONTACT-SANCTION", "m02", "CONTACT-COUNT")
                .entrySet()) {
            Refusal refusal = refusal(() -> replace("m01", "m04", wrong.getKey()));
            assertThat(refusal.violations())
                    .extracting(Violation::check)
                    .extracting(check -> check.rule().id() + " " + check.field())
                    .containsExactly(wrong.getValue() + " in");
        }
        assertThat(present()).containsExactly("m02", "m04");
    }

    @Test
    void onlyTheSecretaryOfTheBranchReplaces() {
        activistSince("2026-06-25");
        for (String other : List.of("m02", "m04", "s01", "n01", "c1")) {
            assertThat(refusal(() -> replace(other, "m04", "m06")).kind())
                    .as(other)
                    .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        }
    }

    @Test
    void onlyAPresentContactGoesAndAnotherPersonComes() {
        activistSince("2026-06-25");
        assertThat(refusal(() -> replace("m01", "m05", "m06")).kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal(() -> replace("m01", "m04", "m04")).kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal(() -> replace("m01", "m04", "m99")).kind()).isEqualTo(Refusal.Kind.INPUT);
    }

    @Test
    void aClosedCaseHasNoContactsToReplace() {
        applies("s01", "BS1");
        does("m01", "application-receive", Map.of("outcome", "REFUSED", "receivedOn", "2026-06-01"));
        assertThat(theCase().state()).isEqualTo(CaseState.REFUSED);
        assertThat(refusal(() -> replace("m01", "m04", "m06")).kind()).isEqualTo(Refusal.Kind.ALREADY_DONE);
    }
}
