package org.branchwork.web.pages;

import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.MembershipCase;
import org.branchwork.path.application.Application;
import org.branchwork.path.application.Applications;
import org.branchwork.task.FormBinder;
import org.branchwork.task.draft.FormPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Hands an application in from its page: the case is open with the letter in it, a file too, and the draft is gone; or nothing is. */
@Component
class HandingIn {

    private final Applications applications;
    private final FormBinder binder;
    private final Attachments attachments;
    private final Drafts drafts;

    HandingIn(Applications applications, FormBinder binder, Attachments attachments, Drafts drafts) {
        this.applications = applications;
        this.binder = binder;
        this.attachments = attachments;
        this.drafts = drafts;
    }

    @Transactional
    public MembershipCase of(
            String login, Map<String, Object> values, MultiValueMap<String, MultipartFile> files, Locale locale) {
        attachments.name(files, values, locale);
        MembershipCase theCase = applications.apply(login, binder.bind(Application.class, values));
        attachments.take(login, theCase, files, values);
        drafts.discard(login, FormPlace.APPLICATION);
        return theCase;
    }
}
