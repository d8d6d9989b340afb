package org.branchwork.path.developmenttarget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.path.CollegeWalk;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.Replacement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SponsorReplacementTest extends CollegeWalk {

    @Autowired
    private SponsorReplacement replacement;

    @Autowired
    private Companions companions;

    @Autowired
    private CaseSteps steps;

    private Refusal refusedReplacement(String actor, String out, String in, String reason) {
        return refusal(() -> replacement.replace(actor, number, new Replacement(out, in, reason, null)));
    }

    private List<Companion> present() {
        return companions.present(number, CompanionRole.SPONSOR);
    }

    @Test
    void anOpenQuestionGoesToTheOneWhoComes() {
        listed();
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, c)));
        replacement.replace(a, number, new Replacement(c, d, "文静调往外地工作。", null));
        assertThat(taskOf(d, "target-accept-sponsorship").subject()).isEqualTo(d);
        does(d, "target-accept-sponsorship", values("outcome", "ACCEPT", "statement", "愿意。"));
        does(b, "target-accept-sponsorship", values("outcome", "ACCEPT", "statement", "愿意。"));

        assertThat(open()).containsExactly("target-political-review", "target-training");
        assertThat(present()).extracting(Companion::login).containsExactly(b, d);
        assertThat(companions.findByCaseNumberOrderById(number))
                .filteredOn(one ->
                        one.role() == CompanionRole.SPONSOR && one.login().equals(c))
                .singleElement()
                .satisfies(one -> assertThat(one.until()).isEqualTo("2027-06-10"));
    }

    @Test
    void whoTakesOverAfterTheAcceptanceHasAccepted() {
        listed();
        sponsored();
        replacement.replace(a, number, new Replacement(b, d, "邱实出国一年。", null));

        assertThat(present()).allSatisfy(one -> assertThat(one.acceptedOn()).isEqualTo("2027-06-10"));
        assertThat(present()).extracting(Companion::login).containsExactly(c, d);
        CaseStep kept = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "sponsor-replacement")
                .orElseThrow();
        assertThat(kept.actor()).isEqualTo(a);
        assertThat(kept.values()).contains("邱实出国一年。");
        assertThat(kept.checks()).contains("SPONSOR_KINSHIP");
    }

    @Test
    void onlyTheSecretaryOfTheBranchReplaces() {
        listed();
        sponsored();
        for (String other : List.of(b, t, "k1", "v01")) {
            assertThat(refusedReplacement(other, b, d, "……").kind()).as(other).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        }
    }

    @Test
    void theNamesMustBeReadable() {
        listed();
        sponsored();
        assertThat(refusedReplacement(a, d, e, "……").violations())
                .extracting(Violation::field, Violation::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("out", "input.no-such-choice"));
        assertThat(refusedReplacement(a, b, "nobody", "……").violations())
                .extracting(Violation::field, Violation::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("in", "input.no-such-person"));
        assertThat(refusedReplacement(a, b, d, " ").violations())
                .extracting(Violation::field)
                .containsExactly("reason");
    }

    @Test
    void whoComesMustBeFitAndTheWarnedOneNeedsAReason() {
        listed();
        sponsored();
        assertThat(refusedReplacement(a, b, "r8", "……").violations())
                .extracting(violation -> violation.check().rule().id())
                .containsExactly("SPONSOR-KINSHIP");
        assertThat(refusedReplacement(a, b, c, "……").violations())
                .extracting(violation -> violation.check().rule().id())
                .containsExactlyInAnyOrder("SPONSOR-COUNT", "SPONSOR-SELF");
        assertThat(refusedReplacement(a, b, e, "……").violations())
                .extracting(violation -> violation.check().rule().id())
                .containsExactly("SPONSOR-SANCTION");
        replacement.replace(a, number, new Replacement(b, e, "邱实出国。", "表现一贯突出。"));
        assertThat(present()).extracting(Companion::login).containsExactly(c, e);
    }

    @Test
    void whatSpeaksAgainstTheOneWhoStaysDoesNotKeepTheOneWhoGoes() {
        listed();
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, e), "overrideReason", "表现一贯突出。"));
        replacement.replace(a, number, new Replacement(b, d, "邱实出国。", null));
        assertThat(present()).extracting(Companion::login).containsExactly(e, d);
    }
}
