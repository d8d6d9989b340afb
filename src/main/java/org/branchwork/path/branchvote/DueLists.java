package org.branchwork.path.branchvote;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Members;
import org.branchwork.organization.NoVote;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says beside a due list who is not on it and why, and what else a meeting of the branch is called for. */
@Component
class DueLists {

    private final Members members;
    private final Persons persons;
    private final Cases cases;
    private final BranchVotes votes;
    private final MessageSource messages;

    DueLists(Members members, Persons persons, Cases cases, BranchVotes votes, MessageSource messages) {
        this.members = members;
        this.persons = persons;
        this.cases = cases;
        this.votes = votes;
        this.messages = messages;
    }

    /** The members of the branch who have no vote that day, each with the reason. */
    String without(MembershipCase theCase, LocalDate day) {
        Map<Person, NoVote> without = members.withoutVote(theCase.branch(), day);
        return without.entrySet().stream()
                .map(one -> because(one.getKey(), text("notdue." + one.getValue())))
                .collect(Collectors.joining(text("list.separator")));
    }

    /** The same for a list that is frozen, with those excluded, and on what ground. */
    String without(MembershipCase theCase, BranchVote vote) {
        List<String> lines = new ArrayList<>();
        Set<String> due = vote.due();
        members.withoutVote(theCase.branch(), vote.meeting().day()).forEach((person, reason) -> {
            if (!due.contains(person.login())) {
                lines.add(because(person, text("notdue." + reason)));
            }
        });
        vote.exclusions().forEach(one -> lines.add(because(persons.get(one.login()), ground(one))));
        return String.join(text("list.separator"), lines);
    }

    private String ground(Exclusion exclusion) {
        String ground = messages.getMessage(
                "exclusion." + exclusion.ground(), null, exclusion.ground(), LocaleContextHolder.getLocale());
        return text("notdue.excluded", ground, exclusion.consentOn(), exclusion.resolutionOn());
    }

    /** Each person is an item of his own, discussed and voted on singly (Art. 20): a meeting may have several. */
    String agenda(MembershipCase theCase, LocalDateTime now) {
        Set<String> items = new TreeSet<>();
        for (BranchVote vote : votes.calledIn(theCase.branch(), now)) {
            MembershipCase other = cases.get(vote.caseNumber());
            String name = persons.get(other.applicant()).label();
            items.add(
                    text("agenda.item", vote.meeting().moment(), vote.meeting().place(), name));
        }
        return String.join(text("list.separator"), items);
    }

    /** What the meeting should know before it chooses another ballot than paper. */
    String secrecy() {
        return text("ballot.secrecy");
    }

    private String because(Person person, String reason) {
        return text("notdue.because", person.label(), reason);
    }

    /** Days and numbers go in as they are written in forms. */
    private String text(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return messages.getMessage(key, texts, LocaleContextHolder.getLocale());
    }
}
