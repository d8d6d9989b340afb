package org.branchwork.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.PostGroup;
import org.branchwork.rulebook.Articles;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.Sentences;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Timetable.Awaited;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.pages.Present.Reason;
import org.springframework.stereotype.Component;

/** The reasons why a case does not go on by itself, each as a sentence, with article and day where a rule is the reason. */
@Component
class WhyItWaits {

    private static final Map<String, Rule> COUNTED = Map.of(
            "event_noticeOver", Rule.T_NOTICE,
            "event_roundOpens", Rule.T_ASSESS,
            "event_applicationOpens", Rule.T_CAPP,
            "event_lastDay", Rule.T_PROB);

    private final Rulebook rulebook;
    private final Sentences sentences;
    private final Articles articles;
    private final WhyAgain again;
    private final Organs organs;
    private final OrganisationTime time;

    WhyItWaits(
            Rulebook rulebook,
            Sentences sentences,
            Articles articles,
            WhyAgain again,
            Organs organs,
            OrganisationTime time) {
        this.rulebook = rulebook;
        this.sentences = sentences;
        this.articles = articles;
        this.again = again;
        this.organs = organs;
        this.time = time;
    }

    /** Of a day that has to come first. */
    List<Reason> of(MembershipCase theCase, Awaited date, Locale locale) {
        LocalDate day = date.at().toLocalDate();
        Rule rule = COUNTED.get(date.event());
        if (rule == null) {
            return List.of(new Reason("calendar", sentences.text("why." + date.event(), locale), "", day));
        }
        RuleValue value = rulebook.on(time.today(), theCase.branch()).value(rule);
        String sentence = sentences.text("why." + date.event(), locale, value.period());
        return List.of(new Reason("calendar", sentence, articles.of(value.article(), locale), day));
    }

    /** Of an open task. */
    List<Reason> of(
            MembershipCase theCase,
            CaseViews.Seen seen,
            CaseViews.Waiting task,
            OpenTask open,
            String reader,
            Locale locale) {
        List<Reason> reasons = new ArrayList<>();
        vacant(task, open, locale).ifPresent(reasons::add);
        applicant(theCase, task, reader, locale).ifPresent(reasons::add);
        objection(theCase, task, locale).ifPresent(reasons::add);
        again.of(theCase, seen, task.key(), locale).ifPresent(reasons::add);
        seen.foreseen().get(task.id()).stream()
                .filter(check -> !check.passed() && check.severity().equals("BLOCK"))
                .map(check ->
                        new Reason("rule", check.message(), articles.of(check.article(), locale), check.earliest()))
                .forEach(reasons::add);
        return reasons;
    }

    private Optional<Reason> vacant(CaseViews.Waiting task, OpenTask open, Locale locale) {
        if (!task.who().isEmpty()) {
            return Optional.empty();
        }
        String posts = open.groups().stream()
                .sorted()
                .map(group -> post(group, locale))
                .collect(Collectors.joining(sentences.text("list.separator", locale)));
        return Optional.of(reason(posts.isEmpty() ? "why.nobody" : "why.vacant", "vacant", locale, posts));
    }

    private String post(String group, Locale locale) {
        return PostGroup.parse(group)
                .map(post -> sentences.text(
                        "why.post",
                        locale,
                        organs.find(post.organ()).map(Organ::name).orElse(post.organ()),
                        sentences.text("post." + post.kind(), locale)))
                .orElse(group);
    }

    /** Whoever reads his own case knows that it is he. */
    private Optional<Reason> applicant(MembershipCase theCase, CaseViews.Waiting task, String reader, Locale locale) {
        return task.who().stream()
                .filter(who -> theCase.applicant().equals(who.login()) && !reader.equals(who.login()))
                .map(who -> reason("why.applicant", "applicant", locale, who.name()))
                .findFirst();
    }

    private Optional<Reason> objection(MembershipCase theCase, CaseViews.Waiting task, Locale locale) {
        if (!task.key().equals("notice-investigate")) {
            return Optional.empty();
        }
        String article = rulebook.on(time.today(), theCase.branch())
                .value(Rule.OBJECTION_OPEN)
                .article();
        return Optional.of(
                new Reason("objection", sentences.text("why.objection", locale), articles.of(article, locale), null));
    }

    private Reason reason(String key, String kind, Locale locale, Object... arguments) {
        return new Reason(kind, sentences.text(key, locale, arguments), "", null);
    }
}
