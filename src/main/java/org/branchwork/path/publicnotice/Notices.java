package org.branchwork.path.publicnotice;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Procedure;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices as anybody may read them, and the one thing anybody may do about them: object. */
@Component
public class Notices {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_CONTACT = 1_000;

    private final PublicNotices notices;
    private final Objections objections;
    private final Cases cases;
    private final Persons persons;
    private final Organs organs;
    private final Procedure procedure;
    private final OrganisationTime time;

    Notices(
            PublicNotices notices,
            Objections objections,
            Cases cases,
            Persons persons,
            Organs organs,
            Procedure procedure,
            OrganisationTime time) {
        this.notices = notices;
        this.objections = objections;
        this.cases = cases;
        this.persons = persons;
        this.organs = organs;
        this.procedure = procedure;
        this.time = time;
    }

    /**
     * What may be made public, and no more.
     *
     * @param kind     what the person is proposed as; the text is {@code notice.kind.<kind>}
     * @param objectTo the organ that takes objections
     * @param contact  how to reach it otherwise, or null
     */
    public record RunningNotice(
            long id,
            String name,
            String branch,
            String kind,
            LocalDate from,
            LocalDate until,
            String objectTo,
            String contact) {}

    @Transactional(readOnly = true)
    public List<RunningNotice> running() {
        return notices.runningOn(time.today()).stream().map(this::published).toList();
    }

    /**
     * @param contact may be null: then nobody can answer
     * @throws Refusal NOT_FOUND if no such notice runs today, INPUT without a text
     */
    @Transactional
    public void object(long noticeId, String text, String contact) {
        PublicNotice notice = notices.runningOn(time.today()).stream()
                .filter(one -> one.id() == noticeId)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-notice"));
        require("text", text, LONGEST_TEXT);
        String answerTo = contact == null || contact.isBlank() ? null : contact;
        if (answerTo != null) {
            require("contact", answerTo, LONGEST_CONTACT);
        }
        Objection objection = objections.save(new Objection(notice, text, answerTo, time.now()));
        if (!procedure.signal(notice.caseNumber(), "objection", objection.id().toString())) {
            throw new IllegalStateException("nothing takes objections to notice " + noticeId);
        }
    }

    private static void require(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.input(field, "missing");
        }
        if (text.length() > longest) {
            throw Refusal.input(field, "too-long", String.valueOf(longest));
        }
    }

    private RunningNotice published(PublicNotice notice) {
        String applicant = cases.get(notice.caseNumber()).applicant();
        return new RunningNotice(
                notice.id(),
                persons.get(applicant).name(),
                organs.get(notice.branch()).name(),
                "DEVELOPMENT_TARGET",
                notice.window().from(),
                notice.window().until(),
                organs.higherCommittee(notice.branch()).map(Organ::name).orElse(null),
                notice.contact());
    }
}
