package org.branchwork.path.branchvote;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.OrganisationProperties;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Persons;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words a resolution with its numbers: due and present voters, the counts, what was resolved (Art. 21). It goes into the
 * person's papers, so it is written in the organisation's language, whoever reads the form.
 */
@Component
class ResolutionTexts {

    private final MessageSource messages;
    private final Organs organs;
    private final Persons persons;
    private final Locale language;

    ResolutionTexts(MessageSource messages, Organs organs, Persons persons, OrganisationProperties organisation) {
        this.messages = messages;
        this.organs = organs;
        this.persons = persons;
        this.language = organisation.language();
    }

    String of(BranchVote vote, MembershipCase theCase) {
        String branch = organs.get(theCase.branch()).name();
        String name = persons.get(theCase.applicant()).name();
        return of(vote, branch, name);
    }

    private String of(BranchVote vote, String branch, String name) {
        Tally tally = vote.tally();
        Ballots counted = tally.ballots();
        Meeting meeting = vote.meeting();
        String kind = vote.motion().kind().name();
        StringBuilder text = new StringBuilder(text(
                "meeting." + kind, branch, day(meeting.day()), meeting.place(), name, tally.due(), tally.present()));
        text.append(text(
                "ballot",
                counted.issued(),
                counted.returned(),
                counted.yes(),
                counted.no(),
                counted.abstain(),
                counted.invalid()));
        if (tally.written() > 0) {
            text.append(
                    text("written", tally.written(), tally.writtenYes(), tally.writtenNo(), tally.writtenAbstain()));
        }
        String until =
                vote.motion().extendedUntil() == null ? "" : day(vote.motion().extendedUntil());
        String result = tally.adopted() ? "adopted" : "rejected";
        text.append(text(result, tally.inFavour()));
        return text.append(text(kind + "." + result, name, until)).toString();
    }

    /** Numbers go in as text: a resolution groups no thousands. */
    private String text(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return messages.getMessage("resolution." + key, texts, language);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
}
