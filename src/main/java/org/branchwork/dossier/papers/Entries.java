package org.branchwork.dossier.papers;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Stage;
import org.branchwork.dossier.Papers;
import org.branchwork.rulebook.Articles;
import org.branchwork.rulebook.Check;
import org.branchwork.task.ChoiceLabels;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Handlers;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** The steps of a case, and of those it continues, as this reader may read them. */
@Component
class Entries {

    private final Papers papers;
    private final StepRecords records;
    private final Handlers handlers;
    private final ChoiceLabels choices;
    private final FormTexts texts;
    private final Articles articles;
    private final EntryLines lines;
    private final Heads heads;

    Entries(
            Papers papers,
            StepRecords records,
            Handlers handlers,
            ChoiceLabels choices,
            FormTexts texts,
            Articles articles,
            EntryLines lines,
            Heads heads) {
        this.papers = papers;
        this.records = records;
        this.handlers = handlers;
        this.choices = choices;
        this.texts = texts;
        this.articles = articles;
        this.lines = lines;
        this.heads = heads;
    }

    /** Oldest first. */
    List<Entry> of(Reading reading) {
        return papers.steps(reading.theCase()).stream()
                .map(step -> entry(step, reading))
                .toList();
    }

    /** Of one stage, those of these keys. */
    List<Entry> of(Reading reading, Stage stage, List<String> keys) {
        return papers.steps(reading.theCase()).stream()
                .filter(step -> step.stage() == stage && keys.contains(step.key()))
                .map(step -> entry(step, reading))
                .toList();
    }

    private Entry entry(CaseStep step, Reading reading) {
        Locale locale = reading.locale();
        boolean open = reading.sealedToo() || !handlers.sealed(step.key());
        return new Entry(
                step.key(),
                step.stage().name(),
                texts.task(step.key(), heads.name(reading.theCase().applicant()), locale),
                step.actedOn(),
                step.enteredAt(),
                by(step, locale),
                open ? outcome(step, locale) : null,
                open && mayRead(step, reading) ? lines.of(step, locale) : List.of(),
                articles(step, locale),
                step.lateReason(),
                step.overrideReason());
    }

    /** The person himself reads what he wrote; what others wrote about him is for those who lead and accompany him. */
    private static boolean mayRead(CaseStep step, Reading reading) {
        return !reading.isApplicant() || reading.reader().equals(step.actor());
    }

    private String by(CaseStep step, Locale locale) {
        return step.actor().equals(CaseStep.THE_APPLICATION)
                ? texts.message("actor.application", locale)
                : heads.name(step.actor());
    }

    /** A step without a form of its own bears the state it led to, or says itself what came of it. */
    private String outcome(CaseStep step, Locale locale) {
        if (step.outcome() == null) {
            return null;
        }
        if (handlers.keys().contains(step.key())) {
            return choices.of(step.key(), "outcome", step.outcome(), locale);
        }
        String state = "state." + step.outcome();
        String named = texts.message(state, locale);
        return named.equals(state) ? heads.words(locale).fact(step.outcome()) : named;
    }

    private String articles(CaseStep step, Locale locale) {
        return articles.of(
                new TreeSet<>(records.checks(step.checks()).stream()
                        .filter(check -> check.article() != null)
                        .map(Check::article)
                        .toList()),
                locale);
    }

    Heads heads() {
        return heads;
    }
}
