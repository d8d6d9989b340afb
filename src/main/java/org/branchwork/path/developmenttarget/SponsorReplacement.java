package org.branchwork.path.developmenttarget;

import java.util.List;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.admission.Stage;
import org.branchwork.organization.Eligibility;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Replacement;
import org.branchwork.task.Replacements;
import org.springframework.stereotype.Component;

/**
 * A sponsor who leaves or is unfit is replaced at any time. A member taken over on probation has none here: they are named
 * in the same way, one after the other, with nobody going.
 */
@Component
public class SponsorReplacement implements Replacements.Kind {

    private static final String[] HANDED_OVER = {
        "target-accept-sponsorship", "acceptance-sponsor-opinion", "probation-sponsor-opinion"
    };

    private final Replacements replacements;
    private final Eligibility eligibility;
    private final Persons persons;
    private final Procedure procedure;

    SponsorReplacement(Replacements replacements, Eligibility eligibility, Persons persons, Procedure procedure) {
        this.replacements = replacements;
        this.eligibility = eligibility;
        this.persons = persons;
        this.procedure = procedure;
    }

    public void replace(String actor, String caseNumber, Replacement replacement) {
        replacements.replace(this, actor, caseNumber, replacement);
    }

    @Override
    public CompanionRole role() {
        return CompanionRole.SPONSOR;
    }

    @Override
    public String act() {
        return "sponsor-replacement";
    }

    @Override
    public boolean vacant(MembershipCase theCase, int present, RulesInForce rules) {
        return theCase.stage() == Stage.PROBATION
                && present < rules.value(Rule.SPONSOR_COUNT).amount();
    }

    /** Of the new pair; what speaks against the one who stays is no reason to keep the one who goes. */
    @Override
    public List<Check> checks(MembershipCase theCase, Replacement replacement, List<String> then, RulesInForce rules) {
        String comer = persons.get(replacement.in()).label();
        boolean moreToCome = vacant(theCase, then.size(), rules) && replacement.out() == null;
        return eligibility.sponsorChecks(then, theCase, rules, "in").stream()
                .filter(check -> check.passed()
                        || (check.rule() == Rule.SPONSOR_COUNT
                                ? !moreToCome
                                : check.arguments().contains(comer)))
                .toList();
    }

    /** Whose predecessor had accepted steps into that acceptance: the step of asking is over, the branch has his consent. */
    @Override
    public boolean handOver(MembershipCase theCase, Companion leaving, Companion comer) {
        if (leaving == null || leaving.acceptedOn() != null) {
            comer.accept(comer.since());
        }
        if (leaving != null) {
            procedure.hand(theCase.number(), leaving.login(), comer.login(), HANDED_OVER);
        }
        return false;
    }
}
