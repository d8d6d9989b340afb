package org.branchwork.admission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the case knows, each with the day the rules count from. All are dates but {@link #FORM_NUMBER}. */
public enum Fact {
    RECEIVED_ON("receivedOn"),
    TALKED_ON("talkedOn"),
    ACTIVIST_SINCE("activistSince"),
    /** Only where cultivation was interrupted by a transfer: {@link #ACTIVIST_SINCE} moved by the time that does not count. */
    CULTIVATION_COUNTS_FROM("cultivationCountsFrom"),
    FILED_ON("filedOn"),
    CONSENTED_ON("consentedOn"),
    NOTICE_FROM("noticeFrom"),
    NOTICE_UNTIL("noticeUntil"),
    LISTED_ON("listedOn"),
    REVIEWED_ON("reviewedOn"),
    TRAINED_ON("trainedOn"),
    PRE_REVIEWED_ON("preReviewedOn"),
    FORM_NUMBER("formNumber"),
    RESOLVED_ON("resolvedOn"),
    COMMITTEE_TALKED_ON("committeeTalkedOn"),
    APPROVED_ON("approvedOn"),
    MEMBER_SINCE("memberSince"),
    PROBATION_UNTIL("probationUntil"),
    OATH_ON("oathOn"),
    EXTENDED_UNTIL("extendedUntil"),
    CONVERSION_RESOLVED_ON("conversionResolvedOn"),
    CONVERSION_APPROVED_ON("conversionApprovedOn"),
    STANDING_SINCE("standingSince"),
    CLOSED_ON("closedOn");

    /** Kept when a case goes back to cultivation; training counts for a while longer, see {@link MembershipCase}. */
    static final Set<Fact> KEPT_BY_AN_ACTIVIST =
            EnumSet.of(RECEIVED_ON, TALKED_ON, ACTIVIST_SINCE, CULTIVATION_COUNTS_FROM, FILED_ON);

    private final String key;

    Fact(String key) {
        this.key = key;
    }

    /** The published name. */
    public String key() {
        return key;
    }

    /** The fact of that published name. */
    public static Optional<Fact> of(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }
}
