package org.branchwork.web.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.CaseStep;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.Foreseen;
import org.branchwork.task.ForeseenTexts;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** A check told to a person: rule, article, sentence and the earliest day. */
@Component
public class CheckViews {

    private final Sentences sentences;
    private final ForeseenTexts texts;
    private final StepRecords records;

    CheckViews(Sentences sentences, ForeseenTexts texts, StepRecords records) {
        this.sentences = sentences;
        this.texts = texts;
        this.records = records;
    }

    public record Checked(
            String rule,
            String version,
            boolean passed,
            String severity,
            String article,
            String message,
            LocalDate earliest) {}

    Checked checked(Check check, Locale locale) {
        return checked(check, sentences.of(Violation.of(check), locale));
    }

    /** What holds for some decisions only names them. */
    public List<Checked> foreseen(String taskKey, List<Foreseen> foreseen, Locale locale) {
        return foreseen.stream()
                .map(one -> checked(one.check(), texts.of(taskKey, one, locale)))
                .toList();
    }

    /** The latest answer of each rule; for the steps that are open, how it would answer today. */
    List<Checked> latest(List<CaseStep> taken, Collection<List<Checked>> foreseen, Locale locale) {
        Map<String, Check> answers = new LinkedHashMap<>();
        for (CaseStep step : taken) {
            for (Check check : records.checks(step.checks())) {
                answers.remove(check.rule().id());
                answers.put(check.rule().id(), check);
            }
        }
        Map<String, Checked> latest = new LinkedHashMap<>();
        answers.forEach((rule, check) -> latest.put(rule, checked(check, locale)));
        foreseen.forEach(task ->
                task.forEach(check -> latest.merge(check.rule(), check, (before, now) -> now.passed() ? before : now)));
        return List.copyOf(latest.values());
    }

    private static Checked checked(Check check, String sentence) {
        return new Checked(
                check.rule().id(),
                check.version(),
                check.passed(),
                check.severity().published(),
                check.article(),
                sentence,
                check.earliest());
    }
}
