package org.branchwork.web.api;

import java.security.Principal;
import org.branchwork.admission.MembershipCase;
import org.branchwork.path.cultivation.ContactReplacement;
import org.branchwork.path.developmenttarget.SponsorReplacement;
import org.branchwork.path.probation.ReviewForCause;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Replacement;
import org.branchwork.task.Replacements;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a branch secretary may set in motion at any time, beside the tasks: replacing companions, a review for cause. */
@RestController
@RequestMapping("/api/cases/{number}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CaseMeasuresApi {

    private final VisibleCases visible;
    private final Replacements replacements;
    private final ContactReplacement contacts;
    private final SponsorReplacement sponsors;
    private final ReviewForCause reviews;
    private final JsonBody bodies;

    CaseMeasuresApi(
            VisibleCases visible,
            Replacements replacements,
            ContactReplacement contacts,
            SponsorReplacement sponsors,
            ReviewForCause reviews,
            JsonBody bodies) {
        this.visible = visible;
        this.replacements = replacements;
        this.contacts = contacts;
        this.sponsors = sponsors;
        this.reviews = reviews;
        this.bodies = bodies;
    }

    record ForCause(@NotRequired String reason) {}

    @PostMapping("/contacts")
    void replaceContact(@PathVariable String number, @RequestBody(required = false) byte[] body, Principal caller) {
        MembershipCase theCase = visible.get(number, caller.getName());
        replacements.requireAllowed(caller.getName(), theCase);
        contacts.replace(caller.getName(), number, bodies.read(body, Replacement.class));
    }

    @PostMapping("/sponsors")
    void replaceSponsor(@PathVariable String number, @RequestBody(required = false) byte[] body, Principal caller) {
        MembershipCase theCase = visible.get(number, caller.getName());
        replacements.requireAllowed(caller.getName(), theCase);
        sponsors.replace(caller.getName(), number, bodies.read(body, Replacement.class));
    }

    @PostMapping("/review")
    void review(@PathVariable String number, @RequestBody(required = false) byte[] body, Principal caller) {
        MembershipCase theCase = visible.get(number, caller.getName());
        reviews.requireAllowed(caller.getName(), theCase);
        reviews.open(caller.getName(), number, () -> bodies.read(body, ForCause.class)
                .reason());
    }
}
