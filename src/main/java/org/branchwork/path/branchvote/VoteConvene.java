package org.branchwork.path.branchvote;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.dossier.FormLedger;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.PolicyKey;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Correction;
import org.branchwork.task.MayLieAhead;
import org.branchwork.task.NotRequired;
import org.branchwork.task.People;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 15 and 23: the branch calls its members to vote on one person (Art. 19, 32). */
@Component("vote-convene")
class VoteConvene implements TaskHandler<VoteConvene.Form> {

    record Form(
            @MayLieAhead LocalDateTime meetingAt,
            String place,
            BallotMode mode,
            @NotRequired List<Row> exclusions,
            @People List<String> tellers,
            @NotRequired List<Correction> corrections) {}

    record Row(@People String person, ExclusionGround ground, LocalDate consentOn, LocalDate resolutionOn) {

        Exclusion exclusion() {
            return new Exclusion(person, ground.name(), consentOn, resolutionOn);
        }
    }

    private final VoteGrounds grounds;
    private final Voters voters;
    private final DueLists dueLists;
    private final Tellers tellers;
    private final BranchVotes votes;
    private final FormLedger forms;
    private final NoticeResults notices;
    private final Rulebook rulebook;

    VoteConvene(
            VoteGrounds grounds,
            Voters voters,
            DueLists dueLists,
            Tellers tellers,
            BranchVotes votes,
            FormLedger forms,
            NoticeResults notices,
            Rulebook rulebook) {
        this.grounds = grounds;
        this.voters = voters;
        this.dueLists = dueLists;
        this.tellers = tellers;
        this.votes = votes;
        this.forms = forms;
        this.notices = notices;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    /** Until the day of the meeting is known, the due voters are those of today. */
    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        Set<String> due = voters.due(theCase, context.today());
        return Shown.nothing()
                .fact("voteDueList", due.size() + ": " + voters.names(due))
                .fact("voteNotDue", dueLists.without(theCase, context.today()))
                .fact("voteAgenda", dueLists.agenda(theCase, context.now()))
                .fact("voteSecrecy", dueLists.secrecy())
                .options("person", voters.options(due))
                .options("tellers", voters.tellers(theCase, due));
    }

    @Override
    public LocalDate due(TaskContext context) {
        Ground ground = grounds.of(context.theCase());
        return rulebook.on(context.today(), context.theCase().branch()).latest(ground.period(), ground.since());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.meetingAt().toLocalDate();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        Ground ground = grounds.of(theCase);
        int least = rules.value(Rule.BRANCH_TOO_SMALL).amount();
        int members = voters.fullMembers(theCase, rules.act());
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("meetingAt", ground.after()));
        checks.addAll(periods(ground, rules));
        if (ground.motion().kind() == VoteKind.ADMISSION) {
            checks.addAll(year(theCase, rules));
        }
        checks.add(rules.that(Rule.BRANCH_TOO_SMALL, members >= least, members));
        checks.addAll(ExclusionChecks.of(form.exclusions(), context.today(), rules));
        Set<String> due = voters.due(theCase, rules.act());
        form.exclusions().forEach(row -> due.remove(row.person()));
        notices.asked(theCase)
                .ifPresent(notice ->
                        checks.add(rules.asked(PolicyKey.EXTRA_NOTICES, Rule.NOTICE_MISSING, notice.clear())));
        checks.addAll(tellers.called(form.tellers(), theCase, due, rules));
        return checks;
    }

    /** A form is not carried over a year's end without a word: its number belongs to the plan of its year. */
    private List<Check> year(MembershipCase theCase, RulesInForce rules) {
        return forms.yearOf(theCase).stream()
                .map(year -> rules.that(Rule.T_YEAR, year >= rules.act().getYear(), theCase.formNumber(), year)
                        .at("meetingAt"))
                .toList();
    }

    private static List<Check> periods(Ground ground, RulesInForce rules) {
        List<Check> checks = new ArrayList<>();
        if (ground.since() != null && rules.asks(ground.period())) {
            checks.add(rules.notAfter(ground.period(), ground.since()).at("meetingAt"));
        }
        LocalDate earliest = ground.notBefore();
        if (earliest != null) {
            checks.add(rules.that(Rule.T_PROB, !rules.act().isBefore(earliest), earliest)
                    .at("meetingAt")
                    .earliest(earliest));
        }
        return checks;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        Map<String, Exclusion> exclusions = new LinkedHashMap<>();
        form.exclusions().forEach(row -> exclusions.put(row.person(), row.exclusion()));
        Collection<Exclusion> once = exclusions.values();
        Meeting meeting = new Meeting(form.meetingAt(), form.place(), form.mode());
        Motion motion = grounds.of(context.theCase()).motion();
        votes.save(new BranchVote(context.caseNumber(), motion, new Convening(meeting, form.tellers(), once)));
        return null;
    }

    @Override
    public Set<String> namedAnew() {
        return Set.of("meetingAt");
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }
}
