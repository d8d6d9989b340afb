package org.branchwork.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Candidates;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Posts;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an applicant is told before he writes, and when he has handed in: who reads it, what comes next, what keeps him. */
@Component
class ApplySheet {

    private final Applications applications;
    private final Persons persons;
    private final Routing routing;
    private final Posts posts;
    private final Rulebook rulebook;
    private final Sentences sentences;
    private final MessageSource messages;
    private final OrganisationTime time;

    ApplySheet(
            Applications applications,
            Persons persons,
            Routing routing,
            Posts posts,
            Rulebook rulebook,
            Sentences sentences,
            MessageSource messages,
            OrganisationTime time) {
        this.applications = applications;
        this.persons = persons;
        this.routing = routing;
        this.posts = posts;
        this.rulebook = rulebook;
        this.sentences = sentences;
        this.messages = messages;
        this.time = time;
    }

    /**
     * @param branch   null for who belongs to none
     * @param receiver who takes the letter in; null while nobody holds the post
     * @param talkBy   the last day for the talk, if the letter is received today
     * @param not      why he cannot apply himself, in sentences
     */
    public record Before(String branch, String receiver, LocalDate talkBy, List<String> not) {}

    Before before(String login, Locale locale) {
        Person person = persons.get(login);
        Optional<Organ> branch = applications.branchOf(person);
        List<String> not = applications.hindrances(person).stream()
                .map(check -> sentences.of(Violation.of(check), locale))
                .toList();
        return new Before(
                branch.map(Organ::name).orElse(null),
                branch.map(organ -> receiver(login, organ.code(), locale)).orElse(null),
                branch.map(organ -> talkBy(organ.code())).orElse(null),
                not);
    }

    /** For the page the applicant arrives at. */
    String after(MembershipCase theCase, Locale locale) {
        String receiver = receiver(theCase.applicant(), theCase.branch(), locale);
        String talkBy = talkBy(theCase.branch()).toString();
        return text("apply.done", locale, theCase.number())
                + text("sentence.gap", locale)
                + (receiver == null
                        ? text("apply.next.nobody", locale, talkBy)
                        : text("apply.next", locale, receiver, talkBy));
    }

    /** Whoever the step is offered to today: the secretary, or who stands in for him. */
    private String receiver(String applicant, String branch, Locale locale) {
        Candidates candidates = routing.candidates(Role.BRANCH_SECRETARY, applicant, branch, time.today());
        Set<String> logins = new TreeSet<>(candidates.people());
        candidates.groups().forEach(group -> logins.addAll(posts.actingIn(group, time.today())));
        List<String> names =
                logins.stream().map(login -> persons.get(login).name()).toList();
        return names.isEmpty() ? null : String.join(text("list.separator", locale), names);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private LocalDate talkBy(String branch) {
        return rulebook.on(time.today(), branch).value(Rule.T_TALK).from(time.today());
    }
}
