package org.branchwork.path;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.Stage;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Persons;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a case of the {@link College} straight where a later piece of the path begins: by its milestones, without its steps. */
public abstract class MilestoneWalk extends CollegeWalk {

    /** The engine's history outlives a test: no two cases share a number. */
    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    private Milestones milestones;

    @Autowired
    private Companions companions;

    @Autowired
    private CaseSteps steps;

    @Autowired
    protected Persons persons;

    @Autowired
    private RuntimeService engine;

    @Autowired
    protected TransactionTemplate transaction;

    @AfterEach
    void forgetMembership() {
        jdbc.update("update person set full_since = null, membership_ended_on = null where login in ('t7', 't8')");
    }

    /** Pre-reviewed on 1 July 2027, with b and c as sponsors; the branch meeting is to be called. */
    protected void theBranchIsToMeet() {
        at("2027-07-02");
        open(this::preReviewedCase);
        engine.startProcessInstanceByKey("branch-vote", number, applicant());
    }

    /** Resolved on 10 July 2027, the committee's talk held on 20 July; its members are to decide. */
    protected void theCommitteeIsToDecide() {
        at("2027-07-21");
        open(this::resolvedCase);
        engine.startProcessInstanceByKey("committee-approval", number, applicant());
    }

    /** A member since 10 July 2027, approved on 2 August; the parent of the path waits for his probation. */
    protected void probationBegins() {
        at("2027-08-02");
        open(theCase -> {
            resolvedCase(theCase);
            LocalDate resolvedOn = theCase.day(Fact.RESOLVED_ON);
            milestones.probationaryMember(theCase, day("2027-08-02"), resolvedOn.plusYears(1));
            persons.get(t).becomes(Membership.PROBATIONARY, resolvedOn);
        });
        engine.createProcessInstanceByKey("membership")
                .businessKey(number)
                .setVariables(applicant())
                .startBeforeActivity("probation")
                .execute();
    }

    private void open(Consumer<MembershipCase> prepare) {
        number = "2027-%05d".formatted(CASES.incrementAndGet());
        transaction.executeWithoutResult(status -> {
            MembershipCase theCase = cases.save(new MembershipCase(number, t, branch(), day("2026-06-01")));
            for (String sponsor : List.of(b, c)) {
                Companion companion = new Companion(number, CompanionRole.SPONSOR, sponsor, day("2027-06-11"));
                companion.accept(day("2027-06-11"));
                companions.save(companion);
            }
            prepare.accept(theCase);
        });
    }

    private void preReviewedCase(MembershipCase theCase) {
        theCase.note(Fact.RECEIVED_ON, day("2026-06-01"));
        theCase.note(Fact.TALKED_ON, day("2026-06-01"));
        milestones.activist(theCase, day("2026-06-01"), day("2026-06-01"));
        theCase.note(Fact.CONSENTED_ON, day("2027-06-01"));
        theCase.note(Fact.NOTICE_FROM, day("2027-06-02"));
        theCase.note(Fact.NOTICE_UNTIL, day("2027-06-09"));
        milestones.developmentTarget(theCase, day("2027-06-10"));
        theCase.note(Fact.REVIEWED_ON, day("2027-06-17"));
        theCase.note(Fact.TRAINED_ON, day("2027-06-16"));
        theCase.note(Fact.PRE_REVIEWED_ON, day("2027-07-01"));
        theCase.issueForm("202700017");
        theCase.enter(Stage.ACCEPTANCE);
    }

    private void resolvedCase(MembershipCase theCase) {
        preReviewedCase(theCase);
        milestones.accepted(theCase, day("2027-07-10"));
        theCase.note(Fact.COMMITTEE_TALKED_ON, day("2027-07-20"));
    }

    /** As if that step had been taken, without its task. */
    protected void recorded(String key) {
        transaction.executeWithoutResult(status -> {
            LocalDateTime when = day("2027-06-30").atTime(9, 0);
            steps.save(new CaseStep(theCase(), key, null, a, when.toLocalDate(), when, null, "{}", null, null, "[]"));
        });
    }

    private Map<String, Object> applicant() {
        return Map.of("applicantName", persons.get(t).name());
    }

    protected static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
