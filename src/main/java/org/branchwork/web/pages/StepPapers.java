package org.branchwork.web.pages;

import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.papers.PaperDesk;
import org.branchwork.organization.CaseRights;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.OpenTask;
import org.springframework.stereotype.Component;

/** The paper that somebody wants in his hand at a step, or when it is done. */
@Component
class StepPapers {

    private static final Map<String, String> AT = Map.of(
            "vote-attendance", "meeting-pack",
            "vote-resolution", "protocol",
            "acceptance-deliberate", "resolution",
            "approval-decide", "approval",
            "approval-conclude", "approval",
            "notice-close", "notice",
            "probation-archive", "record");

    private static final Map<String, String> AFTER = Map.of(
            "notice-open", "notice",
            "vote-convene", "meeting-pack",
            "vote-resolution", "resolution",
            "approval-conclude", "approval");

    private final PaperDesk desk;
    private final Cases cases;
    private final CaseRights rights;
    private final OrganisationTime time;

    StepPapers(PaperDesk desk, Cases cases, CaseRights rights, OrganisationTime time) {
        this.desk = desk;
        this.cases = cases;
        this.rights = rights;
        this.time = time;
    }

    /** Null where there is none, or none for him. */
    String at(OpenTask task, String login, Locale locale) {
        return there(AT.get(task.key()), task, login, locale);
    }

    String after(OpenTask task, String login, Locale locale) {
        return there(AFTER.get(task.key()), task, login, locale);
    }

    private String there(String paper, OpenTask task, String login, Locale locale) {
        MembershipCase theCase = cases.get(task.caseNumber());
        boolean his = paper != null
                && rights.maySee(login, theCase, time.today())
                && !desk.of(paper, desk.reading(theCase, login, locale)).isEmpty();
        return his ? paper : null;
    }
}
