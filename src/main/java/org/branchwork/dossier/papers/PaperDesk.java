package org.branchwork.dossier.papers;

import java.util.List;
import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.CaseRights;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the papers of a case to those who may have them. */
@Component
public class PaperDesk {

    private final List<Paper> papers;
    private final CaseRights rights;
    private final AuditTrail audit;
    private final OrganisationTime time;

    PaperDesk(List<Paper> papers, CaseRights rights, AuditTrail audit, OrganisationTime time) {
        this.papers =
                papers.stream().sorted(AnnotationAwareOrderComparator.INSTANCE).toList();
        this.rights = rights;
        this.audit = audit;
        this.time = time;
    }

    /** Of a case this person has been found to see. */
    public Reading reading(MembershipCase theCase, String login, Locale locale) {
        return new Reading(theCase, login, rights.sight(login, theCase, time.today()), locale);
    }

    @Transactional(readOnly = true)
    public List<Sheet> all(Reading reading) {
        return papers.stream().flatMap(paper -> paper.sheets(reading).stream()).toList();
    }

    /** All of one kind; none for a kind that is not there or not for him. */
    @Transactional(readOnly = true)
    public List<Sheet> of(String key, Reading reading) {
        return papers.stream()
                .filter(paper -> paper.key().equals(key))
                .flatMap(paper -> paper.sheets(reading).stream())
                .toList();
    }

    /**
     * @param nth from 1; null for the latest
     * @throws Refusal NOT_FOUND for a paper that is not there, or not for him
     */
    @Transactional
    public Sheet one(String key, Integer nth, Reading reading) {
        List<Sheet> sheets = of(key, reading);
        int index = (nth == null ? sheets.size() : nth) - 1;
        if (index < 0 || index >= sheets.size()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no-paper");
        }
        if (reading.sealedToo()) {
            // a paper may show what is sealed, and whoever opens that is noted
            String number = reading.theCase().number();
            audit.recordReading(reading.reader(), "paper", number, "paper " + key + " of " + number);
        }
        return sheets.get(index);
    }
}
