package org.branchwork.path.branchvote;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchwork.admission.ConversionProposals;
import org.branchwork.admission.ConversionProposals.ConversionProposal;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.OrganisationProperties;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Persons;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words a resolution as the form asks for it: conduct, due and present voters, the counts, what was resolved, the
 * secretary and the day (Art. 21). It goes into the person's papers, so it is written in the organisation's language,
 * whoever reads the form.
 */
@Component
class ResolutionTexts {

    private final MessageSource messages;
    private final Organs organs;
    private final Persons persons;
    private final Posts posts;
    private final ConversionProposals proposals;
    private final Locale language;

    ResolutionTexts(
            MessageSource messages,
            Organs organs,
            Persons persons,
            Posts posts,
            ConversionProposals proposals,
            OrganisationProperties organisation) {
        this.messages = messages;
        this.organs = organs;
        this.persons = persons;
        this.posts = posts;
        this.proposals = proposals;
        this.language = organisation.language();
    }

    String of(BranchVote vote, MembershipCase theCase) {
        String name = persons.get(theCase.applicant()).name();
        Tally tally = vote.tally();
        String branch = organs.get(theCase.branch()).name();
        return meeting(vote, branch, name)
                + ballot(tally)
                + result(tally)
                + resolved(vote.motion(), tally, name, theCase)
                + "\n"
                + signed(theCase, vote.meeting().day());
    }

    /** The form begins with what kind of person the meeting spoke of; only people can say that. */
    String withConduct(String conduct, String text) {
        return conduct == null ? text : text("conduct", conduct) + "\n" + text;
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
                counted.valid(),
                counted.invalid(),
                counted.yes(),
                counted.no(),
                counted.abstain());
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

    private String result(Tally tally) {
        String result = tally.adopted() ? "adopted" : tally.exactlyHalf() ? "half" : "rejected";
        return text(result, tally.inFavour());
    }

    /** An extension states its reason and its period. */
    private String resolved(Motion motion, Tally tally, String name, MembershipCase theCase) {
        String key = motion.kind() + (tally.adopted() ? ".adopted" : ".rejected");
        return switch (motion.kind()) {
            case ADMISSION -> text(key, name);
            case CONVERSION -> text(key, name, day(theCase.lastDayOfProbation()));
            case EXTENSION ->
                reason(theCase) + text(key, name, day(theCase.day(Fact.PROBATION_UNTIL)), day(motion.extendedUntil()));
            case CANCELLATION -> reason(theCase) + text(key, name);
        };
    }

    private String reason(MembershipCase theCase) {
        return proposals
                .latest(theCase.number())
                .map(ConversionProposal::reason)
                .map(reason -> text("reason", reason))
                .orElse("");
    }

    /** By the secretary, or who acted for him that day; where nobody could, its place is left for the hand that signs. */
    private String signed(MembershipCase theCase, LocalDate day) {
        String secretary = posts.actingIn(PostKind.SECRETARY.at(theCase.branch()), day).stream()
                .map(login -> persons.get(login).name())
                .collect(Collectors.joining(", "));
        return text("signed", secretary, day(day));
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
