package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Articles;
import org.branchwork.task.ChoiceLabels;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Handlers;
import org.branchwork.web.api.CaseViews;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What people did in a case and who accompanies it, in words. */
@Component
class CaseStory {

    /** So many are read at a glance. */
    private static final int NEWEST = 20;

    /** For so few more nobody is sent on. */
    private static final int A_FEW = 5;

    private final CaseViews views;
    private final ChoiceLabels choices;
    private final Handlers handlers;
    private final FormTexts texts;
    private final Articles articles;
    private final Companions companions;
    private final Persons persons;
    private final DocumentDesk documents;

    CaseStory(
            CaseViews views,
            ChoiceLabels choices,
            Handlers handlers,
            FormTexts texts,
            Articles articles,
            Companions companions,
            Persons persons,
            DocumentDesk documents) {
        this.views = views;
        this.choices = choices;
        this.handlers = handlers;
        this.texts = texts;
        this.articles = articles;
        this.companions = companions;
        this.persons = persons;
        this.documents = documents;
    }

    /** @param outcome in words, or null */
    record Event(CaseViews.Happened step, String outcome, String articles) {}

    record Accompanying(CompanionRole role, String names) {}

    void show(MembershipCase theCase, String reader, boolean whole, Locale locale, Model model) {
        model.addAttribute("documents", documents.list(reader, theCase));
        model.addAttribute("mayBeConfidential", documents.mayBeConfidential(reader, theCase));
        model.addAttribute("companions", companions(theCase.number(), locale));
        List<Event> timeline = timeline(theCase, reader, locale);
        boolean shortened = !whole && timeline.size() > NEWEST + A_FEW;
        model.addAttribute("timeline", shortened ? timeline.subList(0, NEWEST) : timeline);
        model.addAttribute("earlier", shortened ? timeline.size() - NEWEST : 0);
    }

    /** Newest first. */
    private List<Event> timeline(MembershipCase theCase, String reader, Locale locale) {
        List<Event> events = new ArrayList<>();
        for (CaseViews.Happened step : views.timeline(theCase, reader)) {
            events.add(new Event(step, outcome(step, locale), articles.of(step.articles(), locale)));
        }
        Collections.reverse(events);
        return events;
    }

    /** A step without a form of its own bears the state it led to, as an early end does, or says itself what came of it. */
    private String outcome(CaseViews.Happened step, Locale locale) {
        if (step.outcome() == null) {
            return null;
        }
        if (handlers.keys().contains(step.key())) {
            return choices.of(step.key(), "outcome", step.outcome());
        }
        String state = "state." + step.outcome();
        String named = texts.message(state, locale);
        return named.equals(state) ? step.outcome() : named;
    }

    /** One line for each role somebody has. */
    private List<Accompanying> companions(String caseNumber, Locale locale) {
        return Arrays.stream(CompanionRole.values())
                .map(role -> new Accompanying(
                        role,
                        companions.present(caseNumber, role).stream()
                                .map(companion -> name(companion, locale))
                                .collect(Collectors.joining(texts.message("list.separator", locale)))))
                .filter(line -> !line.names().isEmpty())
                .toList();
    }

    private String name(Companion companion, Locale locale) {
        String name = persons.get(companion.login()).name();
        boolean pending = companion.role() == CompanionRole.SPONSOR && companion.acceptedOn() == null;
        return pending ? texts.message("companion.pending", locale, name) : name;
    }
}
