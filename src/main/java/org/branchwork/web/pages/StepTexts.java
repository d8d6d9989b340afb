package org.branchwork.web.pages;

import java.util.List;
import java.util.Locale;
import org.branchwork.admission.CaseStep;
import org.branchwork.boards.Step;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.ChoiceLabels;
import org.branchwork.task.FormTexts;
import org.springframework.stereotype.Component;

/** Steps, what came of them and what was checked, in words for lists. */
@Component
class StepTexts {

    /** Its form only confirms what was counted. */
    private static final String RESOLUTION = "vote-resolution";

    private final FormTexts texts;
    private final ChoiceLabels choices;
    private final Sentences sentences;

    StepTexts(FormTexts texts, ChoiceLabels choices, Sentences sentences) {
        this.texts = texts;
        this.choices = choices;
        this.sentences = sentences;
    }

    /** In one language, as a template asks. */
    final class In {

        private final Locale locale;

        private In(Locale locale) {
            this.locale = locale;
        }

        public String of(Step step) {
            return texts.task(step.key(), step.person(), locale);
        }

        /** The decision of a step taken, without its person. */
        public String decided(CaseStep step) {
            if (step.key().equals(RESOLUTION)) {
                return texts.message("agenda.resolved", locale);
            }
            return step.outcome() == null ? "" : choices.of(step.key(), "outcome", step.outcome(), locale);
        }

        public List<String> sentences(List<Check> checks) {
            return checks.stream()
                    .map(check -> sentences.of(Violation.of(check), locale))
                    .toList();
        }
    }

    In in(Locale locale) {
        return new In(locale);
    }
}
