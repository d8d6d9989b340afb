package org.branchwork.path.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.dossier.ArchiveItem;
import org.branchwork.engine.StageRestart;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From one branch of this installation to another: the facts come along by themselves. */
class TransferWithinTest extends TransferWalk {

    @Autowired
    private Handovers handovers;

    @Autowired
    private Companions companions;

    @Autowired
    private StageRestart stages;

    /** An activist of BS8 since 1 June 2026 with one round done, out on 1 March 2027. */
    private void anActivistLeaves() {
        applies(t, "BS8");
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2026-12-01");
        round("CONTINUE", "2026-12-01");
        at("2027-03-01");
        leaves("2027-03-01");
    }

    private static Map<String, String> leftOut(String... keys) {
        Map<String, String> facts = new HashMap<>();
        for (String key : keys) {
            facts.put(key, null);
        }
        return facts;
    }

    @Test
    void thePackageSaysWhatIsHandedOverWithItsDays() {
        anActivistLeaves();
        HandoverPackage handover = handovers.of(theCase());

        assertThat(handover.state()).isEqualTo("ACTIVIST");
        assertThat(handover.branch()).isEqualTo("BS8");
        assertThat(handover.leftOn()).isEqualTo("2027-03-01");
        assertThat(handover.facts().keySet()).containsExactly("receivedOn", "talkedOn", "activistSince", "filedOn");
        assertThat(handover.papers())
                .containsExactly(
                        new HandoverPackage.Paper(
                                ArchiveItem.APPLICATION_LETTER, List.of(LocalDate.parse("2026-06-01"))),
                        new HandoverPackage.Paper(
                                ArchiveItem.ACTIVIST_REGISTER, List.of(LocalDate.parse("2026-12-01"))));
        assertThat(handover.cultivation())
                .isEqualTo(new HandoverPackage.Cultivation(
                        LocalDate.parse("2026-06-01"), LocalDate.parse("2027-03-01"), 273));
    }

    @Test
    void timeCountsOnWithoutAnyFactTypedAndTheContactsStayBehind() {
        anActivistLeaves();
        String before = number;
        at("2027-03-20");
        isTakenOver(null);

        assertThat(number).isNotEqualTo(before);
        assertCase(
                CaseState.ACTIVIST,
                "receivedOn=2026-06-01",
                "talkedOn=2026-06-01",
                "activistSince=2026-06-01",
                "filedOn=2026-06-01");
        assertThat(theCase().branch()).isEqualTo("BS7");
        assertThat(companions.present(number, CompanionRole.CONTACT)).isEmpty();
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2027-06-01");
        round("MATURE", "2027-06-01");
        assertThat(open()).containsExactly("target-opinions");
        assertThat(handovers.of(theCase()).papers())
                .extracting(HandoverPackage.Paper::paper)
                .contains(ArchiveItem.APPLICATION_LETTER, ArchiveItem.ACTIVIST_REGISTER);
    }

    @Test
    void whatIsTypedMustSayTheSame() {
        anActivistLeaves();
        belowTheGeneralBranch();
        assertThat(refusedTransfer(a, transfer("BS7", Map.of("activistSince", "2026-05-01"))))
                .containsExactly("input.contradicts-handover facts.activistSince");
        isTakenOver(Map.of("activistSince", "2026-06-01"));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
    }

    @Test
    void aPackageIsTakenOverOnceAndByTheBranchThePersonHasCome() {
        anActivistLeaves();
        assertThat(refusedTransfer(a, transfer("BS8", null))).containsExactly("WRONG-BRANCH branch");
        assertThat(refusal(() -> transfers.awaited(a, "t8")).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(transfers.awaited("v01", "t8")).isPresent();
        isTakenOver(null);
        assertThat(refusedTransfer(a, transfer("BS7", ACTIVIST))).containsExactly("CASE-OPEN person");
        assertThat(transfers.awaited("v01", "t8")).isEmpty();
    }

    @Test
    void aListedPersonIsTakenOverAsSuchOrAsAnActivist() {
        ready();
        at("2027-06-20");
        leaves("2027-06-20");
        belowTheGeneralBranch();
        assertThat(refusedTransfer(a, transfer("BS7", leftOut("listedOn"))))
                .containsExactly("input.missing facts.listedOn");
        isTakenOver(leftOut("listedOn", "consentedOn", "noticeFrom", "noticeUntil", "reviewedOn"));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(day(Fact.TRAINED_ON)).as("training counts for a year").isEqualTo("2027-06-16");
        assertThat(open()).containsExactly("cultivation-appoint-contacts");
    }

    @Test
    void aCaseThatLeavesBeforeItIsListedLeavesAsAnActivists() {
        posted();
        at("2027-06-03");
        leaves("2027-06-03");
        assertThat(handovers.of(theCase()).state()).isEqualTo("ACTIVIST");
        isTakenOver(Collections.emptyMap());
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(theCase().has(Fact.CONSENTED_ON)).isFalse();
    }

    @Test
    void anAcceptanceThatWasNotApprovedStaysBehindWithItsForm() {
        resolved();
        at("2027-06-26");
        leaves("2027-06-26");
        isTakenOver(null);
        assertThat(theCase().state()).isEqualTo(CaseState.DEVELOPMENT_TARGET);
        assertThat(theCase().has(Fact.FORM_NUMBER)).isFalse();
        assertThat(theCase().has(Fact.RESOLVED_ON)).isFalse();
        assertThat(open()).containsExactly("target-appoint-sponsors");
    }

    @Test
    void theStageStartedAnewWaitsAtTheSamePlace() {
        ready();
        at("2027-06-20");
        leaves("2027-06-20");
        isTakenOver(leftOut("reviewedOn"));
        stages.restart(number);
        assertThat(open()).containsExactly("target-appoint-sponsors", "target-political-review");
        does("k3", "target-political-review", review("QUALIFIED", "2027-06-20"));
        stages.restart(number);
        assertThat(open()).containsExactly("target-appoint-sponsors");
    }

    @Test
    void whoLeftBeforeTheTalkAppliesAnew() {
        applies(t, "BS8");
        leaves("2026-06-01");
        belowTheGeneralBranch();
        assertThat(refusedTransfer(a, transfer("BS7", null)))
                .containsExactlyInAnyOrder("input.missing facts.receivedOn", "input.missing facts.talkedOn");
    }
}
