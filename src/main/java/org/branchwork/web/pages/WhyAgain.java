package org.branchwork.web.pages;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Articles;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.Handlers;
import org.branchwork.task.StepRecords;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.pages.Present.Reason;
import org.springframework.stereotype.Component;

/** Why a task is open that was done once in the present stage: who sent it back, or what did not come about. */
@Component
class WhyAgain {

    private static final Set<String> COUNTS = Set.of("vote-count-first", "vote-count-second");

    private final Sentences sentences;
    private final Articles articles;
    private final Handlers handlers;
    private final StepRecords records;

    WhyAgain(Sentences sentences, Articles articles, Handlers handlers, StepRecords records) {
        this.sentences = sentences;
        this.articles = articles;
        this.handlers = handlers;
        this.records = records;
    }

    Optional<Reason> of(MembershipCase theCase, CaseViews.Seen seen, String taskKey, Locale locale) {
        List<CaseStep> run = seen.taken().stream()
                .filter(step -> step.stageRun() == theCase.stageRun())
                .collect(Collectors.toList());
        Collections.reverse(run);
        String applicant = seen.whole().applicant().name();
        return returned(run, taskKey, applicant, locale).or(() -> switch (taskKey) {
            case "vote-convene" -> meeting(run, locale);
            case "vote-count-first", "vote-count-second" -> counts(run, locale);
            case "notice-open" -> notice(run, locale);
            case "target-appoint-sponsors" ->
                latest(run, "target-accept-sponsorship")
                        .filter(step -> "DECLINE".equals(step.outcome()))
                        .map(step -> reason("declined", locale, step.actedOn()));
            case "target-training" -> latest(run, taskKey).map(step -> reason("examination", locale, step.actedOn()));
            default -> Optional.empty();
        });
    }

    /** @param run newest first */
    private Optional<Reason> returned(List<CaseStep> run, String taskKey, String applicant, Locale locale) {
        return run.stream()
                .filter(step -> sendsTo(step, taskKey) || step.key().equals(taskKey))
                .findFirst()
                .filter(step -> sendsTo(step, taskKey))
                .map(step -> reason(
                        "returned", locale, step.actedOn(), sentences.text("task." + step.key(), locale, applicant)));
    }

    private boolean sendsTo(CaseStep step, String taskKey) {
        return Optional.of(step.key())
                .filter(handlers.keys()::contains)
                .map(key -> handlers.of(key).sendsBack())
                .filter(back ->
                        back.outcome().equals(step.outcome()) && back.to().equals(taskKey))
                .isPresent();
    }

    /** A meeting that could not vote, or was adjourned, is called anew; the check of its quorum says why. */
    private Optional<Reason> meeting(List<CaseStep> run, Locale locale) {
        return run.stream()
                .filter(step -> step.key().startsWith("vote-"))
                .findFirst()
                .filter(step -> step.key().equals("vote-attendance"))
                .map(step -> records.checks(step.checks()).stream()
                        .filter(check -> check.rule() == Rule.QUORUM && !check.passed())
                        .findFirst()
                        .map(check -> quorum(check, step, locale))
                        .orElseGet(() -> reason("adjourned", locale, step.actedOn())));
    }

    private Reason quorum(Check check, CaseStep step, Locale locale) {
        String said = sentences.of(Violation.of(check), locale);
        String sentence = sentences.text("why.quorum", locale, step.actedOn(), said);
        return new Reason("quorum", sentence, articles.of(check.article(), locale), null);
    }

    /** The tellers count blind; what differs is counted again by both. */
    private Optional<Reason> counts(List<CaseStep> run, Locale locale) {
        Set<String> counted = run.stream()
                .takeWhile(step -> !step.key().equals("vote-attendance"))
                .map(CaseStep::key)
                .filter(COUNTS::contains)
                .collect(Collectors.toSet());
        return counted.equals(COUNTS) ? Optional.of(reason("counts", locale)) : Optional.empty();
    }

    private Optional<Reason> notice(List<CaseStep> run, Locale locale) {
        return latest(run, "notice-close")
                .filter(step -> records.field(step.values(), "wasVisible")
                        .filter("false"::equals)
                        .isPresent())
                .map(step -> reason("invisible", locale, step.actedOn()));
    }

    private static Optional<CaseStep> latest(List<CaseStep> run, String key) {
        return run.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    private Reason reason(String kind, Locale locale, Object... arguments) {
        return new Reason(kind, sentences.text("why." + kind, locale, arguments), "", null);
    }
}
