package org.branchwork.path.cultivation;

import java.util.List;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.organization.Eligibility;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Replacement;
import org.branchwork.task.Replacements;
import org.springframework.stereotype.Component;

/** A contact who cannot go on must be replaced (Art. 9). Whoever comes while a round is open is heard in that round. */
@Component
public class ContactReplacement implements Replacements.Kind {

    private final Replacements replacements;
    private final Eligibility eligibility;
    private final Procedure procedure;

    ContactReplacement(Replacements replacements, Eligibility eligibility, Procedure procedure) {
        this.replacements = replacements;
        this.eligibility = eligibility;
        this.procedure = procedure;
    }

    public void replace(String actor, String caseNumber, Replacement replacement) {
        replacements.replace(this, actor, caseNumber, replacement);
    }

    @Override
    public CompanionRole role() {
        return CompanionRole.CONTACT;
    }

    @Override
    public String act() {
        return "contact-replacement";
    }

    /** Where there is none, a task of its own asks for them. */
    @Override
    public boolean vacant(MembershipCase theCase, int present, RulesInForce rules) {
        return false;
    }

    @Override
    public List<Check> checks(MembershipCase theCase, Replacement replacement, List<String> then, RulesInForce rules) {
        return eligibility.contactChecks(then, theCase, rules, "in");
    }

    /** Whose predecessor had given his opinion already gives his own, and the assessment waits for it. */
    @Override
    public boolean handOver(MembershipCase theCase, Companion leaving, Companion comer) {
        String number = theCase.number();
        return !procedure.hand(number, leaving.login(), comer.login(), CultivationRecord.OPINION)
                && procedure.askToo(number, comer.login(), CultivationRecord.OPINION, CultivationRecord.ASSESS);
    }
}
