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
        String name = persons.get(theCase.applicant()).name();
        Tally tally = vote.tally();
        String branch = organs.get(theCase.branch()).name();
        return meeting(vote, branch, name) + ballot(tally) + resolved(vote.motion(), tally, name);
    }

    private String meeting(BranchVote vote, String branch, String name) {
        Meeting meeting = vote.meeting();
        Tally tally = vote.tally();
        return text(
                "meeting." + vote.motion().kind(),
                branch,
                day(meeting.day()),
                meeting.place(),
                name,
                tally.due(),
                tally.present());
    }

    private String ballot(Tally tally) {
        Ballots counted = tally.ballots();
        String ballot = text(
                "ballot",
                counted.issued(),
                counted.returned(),
                counted.yes(),
                counted.no(),
                counted.abstain(),
                counted.invalid());
        return tally.written() == 0
                ? ballot
                : ballot
                        + text(
                                "written",
                                tally.written(),
                                tally.writtenYes(),
                                tally.writtenNo(),
                                tally.writtenAbstain());
    }

    private String resolved(Motion motion, Tally tally, String name) {
        String result = tally.adopted() ? "adopted" : "rejected";
        String until = motion.extendedUntil() == null ? "" : day(motion.extendedUntil());
        return text(result, tally.inFavour()) + text(motion.kind() + "." + result, name, until);
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
