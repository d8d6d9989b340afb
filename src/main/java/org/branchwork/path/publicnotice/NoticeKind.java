package org.branchwork.path.publicnotice;

import java.util.Arrays;
import java.util.Optional;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;

/** What a notice proposes the person for, and who is named beside him; the texts are {@code notice.kind.<kind>}. */
public enum NoticeKind {
    ACTIVIST(Stage.CULTIVATION, CompanionRole.CONTACT, "cultivation-determine"),
    /** The notice of the Rules (Art. 13); the others are asked for by policy alone. */
    DEVELOPMENT_TARGET(Stage.DEVELOPMENT_TARGET, CompanionRole.CONTACT, "target-discuss"),
    ACCEPTANCE(Stage.ACCEPTANCE, CompanionRole.SPONSOR, "acceptance-pre-review"),
    CONVERSION(Stage.PROBATION, CompanionRole.SPONSOR, "probation-committee-review");

    private final Stage stage;
    private final CompanionRole named;
    private final String proposedBy;

    NoticeKind(Stage stage, CompanionRole named, String proposedBy) {
        this.stage = stage;
        this.named = named;
        this.proposedBy = proposedBy;
    }

    static NoticeKind of(MembershipCase theCase) {
        return find(theCase).orElseThrow(() -> new IllegalStateException("no notice in stage " + theCase.stage()));
    }

    static Optional<NoticeKind> find(MembershipCase theCase) {
        return Arrays.stream(values())
                .filter(kind -> kind.stage == theCase.stage())
                .findFirst();
    }

    /** Asked for by local policy, not by the Rules: it sets no facts. */
    boolean extra() {
        return this != DEVELOPMENT_TARGET;
    }

    /** The key of the step that proposes what is made public. */
    String proposedBy() {
        return proposedBy;
    }

    CompanionRole named() {
        return named;
    }
}
