package org.branchwork.web.pages;

import java.util.List;
import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.Diagrams;
import org.branchwork.task.FormTexts;
import org.springframework.stereotype.Component;

/** The drawings of a case, for staff: whoever holds a post and does not read his own case. */
@Component
class CaseDiagrams {

    private final Diagrams diagrams;
    private final Posts posts;
    private final FormTexts texts;
    private final OrganisationTime time;

    CaseDiagrams(Diagrams diagrams, Posts posts, FormTexts texts, OrganisationTime time) {
        this.diagrams = diagrams;
        this.posts = posts;
        this.texts = texts;
        this.time = time;
    }

    /** Of somebody who may see the case. */
    boolean areFor(String reader, MembershipCase theCase) {
        return !reader.equals(theCase.applicant())
                && !posts.inForce(reader, time.today()).isEmpty();
    }

    /** The whole path first. */
    List<Drawing> all(MembershipCase theCase, Locale locale) {
        String separator = texts.message("list.separator", locale);
        return diagrams.of(theCase.number(), locale).stream()
                .map(plane -> Drawing.of(plane, separator))
                .toList();
    }
}
