package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchwork.admission.CaseNumbers;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.Procedure;
import org.branchwork.dossier.ArchiveItem;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over cases that come from another organisation (Art. 12, 34): examined, and continued where they stand. */
@Component
public class Transfers {

    private final Persons persons;
    private final Organs organs;
    private final Routing routing;
    private final Handovers handovers;
    private final TransferRules rules;
    private final CaseNumbers numbers;
    private final Cases cases;
    private final Milestones milestones;
    private final Procedure procedure;
    private final TransferRecord record;
    private final OrganisationTime time;

    Transfers(
            Persons persons,
            Organs organs,
            Routing routing,
            Handovers handovers,
            TransferRules rules,
            CaseNumbers numbers,
            Cases cases,
            Milestones milestones,
            Procedure procedure,
            TransferRecord record,
            OrganisationTime time) {
        this.persons = persons;
        this.organs = organs;
        this.routing = routing;
        this.handovers = handovers;
        this.rules = rules;
        this.numbers = numbers;
        this.cases = cases;
        this.milestones = milestones;
        this.procedure = procedure;
        this.record = record;
        this.time = time;
    }

    /** @throws Refusal NOT_ALLOWED for who is secretary of no branch */
    public void requireSecretary(String actor) {
        if (routing.branchesOf(actor, time.today()).isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    /**
     * What another branch of this installation hands over about a person, empty for who comes from elsewhere.
     *
     * @throws Refusal NOT_ALLOWED for who is not secretary of a branch the person belongs to now
     */
    @Transactional(readOnly = true)
    public Optional<HandoverPackage> awaited(String actor, String login) {
        requireSecretary(actor);
        Person person = persons.findById(login).orElseThrow(() -> Refusal.input("person", "no-such-person", login));
        boolean his = routing.branchesOf(actor, time.today()).stream()
                .anyMatch(branch -> organs.isWithin(person.organ(), branch)
                        && routing.mayAct(actor, Role.BRANCH_SECRETARY, login, branch, time.today()));
        if (!his) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        return handovers.left(login).map(handovers::of);
    }

    /**
     * @param actor the secretary of the receiving branch
     * @throws Refusal naming all that is wrong with it; nothing has changed then
     */
    @Transactional
    public MembershipCase take(String actor, Transfer transfer) {
        LocalDate today = time.today();
        Organ branch = organs.find(transfer.branch())
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .orElseThrow(() -> Refusal.input("branch", "organ-unknown", transfer.branch()));
        requireAllowed(actor, transfer, today);
        Person person = persons.hold(transfer.person())
                .orElseThrow(() -> Refusal.input("person", "no-such-person", transfer.person()));
        MembershipCase before = handovers.left(person.login()).orElse(null);
        Handover handover =
                TypedFacts.over(before == null ? new Handover(Map.of()) : Handover.of(before), transfer.facts());
        requireCultivation(transfer, handover);
        List<Check> checks = rules.checks(person, transfer, handover, before == null ? null : before.number(), today);
        refuse(checks);
        Handover counted =
                transfer.cultivatedUntil() == null ? handover : handover.interrupted(transfer.cultivatedUntil(), today);
        MembershipCase theCase = open(person, branch, counted, today);
        record.keep(theCase, actor, before, counted, transfer, papers(transfer, counted), checks);
        return theCase;
    }

    private void requireAllowed(String actor, Transfer transfer, LocalDate today) {
        if (!routing.mayAct(actor, Role.BRANCH_SECRETARY, transfer.person(), transfer.branch(), today)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    /** Past the year of cultivation an interruption has nothing to move. */
    private static void requireCultivation(Transfer transfer, Handover handover) {
        if (transfer.cultivatedUntil() != null && handover.state() != CaseState.ACTIVIST) {
            throw Refusal.input("cultivatedUntil", "activists-only");
        }
    }

    private static void refuse(List<Check> checks) {
        List<Check> failed =
                checks.stream().filter(check -> check.refuses(false)).toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
    }

    /** A member he was before; he is on the lists of this branch from the day his person belongs to it. */
    private MembershipCase open(Person person, Organ branch, Handover handover, LocalDate today) {
        MembershipCase theCase =
                cases.save(new MembershipCase(numbers.next(today.getYear()), person.login(), branch.code(), today));
        milestones.takenOver(theCase, handover);
        if (theCase.state().onProbation() && !person.membershipOn(today).inParty()) {
            person.becomes(Membership.PROBATIONARY, theCase.day(Fact.MEMBER_SINCE));
        }
        procedure.start(theCase, person.name(), handover.stage());
        return theCase;
    }

    private static Set<ArchiveItem> papers(Transfer transfer, Handover handover) {
        return transfer.papers().isEmpty() ? UsualPapers.of(handover) : EnumSet.copyOf(transfer.papers());
    }
}
