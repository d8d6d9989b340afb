package org.branchwork.path.publicnotice;

import java.util.Arrays;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;

/** What a notice proposes the person for, and who is named beside him; the texts are {@code notice.kind.<kind>}. */
public enum NoticeKind {
    ACTIVIST(Stage.CULTIVATION, CompanionRole.CONTACT),
    DEVELOPMENT_TARGET(Stage.DEVELOPMENT_TARGET, CompanionRole.CONTACT),
    ACCEPTANCE(Stage.ACCEPTANCE, CompanionRole.SPONSOR),
    CONVERSION(Stage.PROBATION, CompanionRole.SPONSOR);

    private final Stage stage;
    private final CompanionRole named;

    NoticeKind(Stage stage, CompanionRole named) {
        this.stage = stage;
        this.named = named;
    }

    static NoticeKind of(MembershipCase theCase) {
        return Arrays.stream(values())
                .filter(kind -> kind.stage == theCase.stage())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no notice in stage " + theCase.stage()));
    }

    CompanionRole named() {
        return named;
    }
}
