package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.branchwork.admission.CaseNumbers;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.Procedure;
import org.branchwork.dossier.EarlierRecords;
import org.branchwork.dossier.RecordsBefore;
import org.branchwork.organization.Membership;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.imports.Bringing;
import org.branchwork.organization.imports.Effect;
import org.branchwork.organization.imports.RunningCase;
import org.branchwork.organization.imports.RunningCases;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.springframework.stereotype.Component;

/** Takes over what a branch had under way before its cases were kept here: examined like a transfer, and continued where it stands. */
@Component
class RunningCaseIntake implements RunningCases {

    private final Persons persons;
    private final Organs organs;
    private final RecordedFacts recorded;
    private final RunningCaseRules rules;
    private final RunningCaseRecord record;
    private final RecordsBefore before;
    private final CaseNumbers numbers;
    private final Cases cases;
    private final Milestones milestones;
    private final Procedure procedure;
    private final OrganisationTime time;

    /** In the place of a case number, which would be lost with what is taken back. */
    private final AtomicLong rehearsals = new AtomicLong();

    RunningCaseIntake(
            Persons persons,
            Organs organs,
            RecordedFacts recorded,
            RunningCaseRules rules,
            RunningCaseRecord record,
            RecordsBefore before,
            CaseNumbers numbers,
            Cases cases,
            Milestones milestones,
            Procedure procedure,
            OrganisationTime time) {
        this.persons = persons;
        this.organs = organs;
        this.recorded = recorded;
        this.rules = rules;
        this.record = record;
        this.before = before;
        this.numbers = numbers;
        this.cases = cases;
        this.milestones = milestones;
        this.procedure = procedure;
        this.time = time;
    }

    @Override
    public Effect take(RunningCase row, Bringing bringing) {
        requireBranch(row);
        Person person =
                persons.hold(row.login()).orElseThrow(() -> Refusal.input("login", "no-such-person", row.login()));
        Handover handover = recorded.of(row);
        EarlierRecords records = RunningCaseRecord.of(row, handover);
        List<MembershipCase> known = cases.findByApplicantOrderByNumberDesc(row.login());
        if (known.stream().anyMatch(one -> says(one, row, records))) {
            return Effect.UNCHANGED;
        }
        refuseOther(known, row);
        String number = bringing.rehearsed()
                ? "?" + rehearsals.incrementAndGet()
                : numbers.next(time.today().getYear());
        MembershipCase theCase = new MembershipCase(number, person.login(), row.branch(), time.today());
        List<Check> checks = rules.checks(row, person, handover, theCase, bringing.actor(), time.today());
        refuse(checks, row);
        open(theCase, row, person, handover);
        record.keep(theCase, row, records, checks, bringing.actor());
        if (!bringing.rehearsed()) {
            procedure.start(theCase, person.name(), handover.stage());
        }
        return Effect.NEW;
    }

    private void requireBranch(RunningCase row) {
        if (organs.get(row.branch()).kind() != OrganKind.BRANCH) {
            throw refusal("branch", "no-branch", row.branch());
        }
        if (!rules.groupFits(row)) {
            throw refusal("group", "no-group", row.group(), row.branch());
        }
    }

    private static Refusal refusal(String column, String reason, String... arguments) {
        return new Refusal(
                Refusal.Kind.INPUT, List.of(new Violation(column, null, "running." + reason, List.of(arguments))));
    }

    private boolean says(MembershipCase theCase, RunningCase row, EarlierRecords records) {
        return theCase.branch().equals(row.branch())
                && before.of(theCase).filter(records::sameCase).isPresent();
    }

    /** An import opens cases; what is known of an open one is changed in that case, with the reason. */
    private void refuseOther(List<MembershipCase> known, RunningCase row) {
        if (cases.isOpenFor(row.login())) {
            MembershipCase open = known.get(0);
            String reason = before.of(open).isPresent() ? "taken-otherwise" : "open-already";
            throw refusal("login", reason, row.login(), open.number());
        }
    }

    private static void refuse(List<Check> checks, RunningCase row) {
        List<Check> failed = checks.stream()
                .filter(check -> check.refuses(row.overrideReason() != null))
                .toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
    }

    private void open(MembershipCase theCase, RunningCase row, Person person, Handover handover) {
        LocalDate today = time.today();
        cases.save(theCase);
        milestones.broughtIn(theCase, handover);
        theCase.goesOnWith(handover.stage());
        record.accompany(theCase, row);
        if (theCase.state().onProbation() && !person.membershipOn(today).inParty()) {
            person.becomes(Membership.PROBATIONARY, theCase.day(Fact.MEMBER_SINCE));
        }
    }
}
