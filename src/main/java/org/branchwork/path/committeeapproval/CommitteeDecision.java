package org.branchwork.path.committeeapproval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.branchwork.sealing.Sealed;

/** One member's decision in one round, a signed act kept by name (Art. 24), unless policy has the committee vote in secret. A row of its own: members decide at the same time. */
@Entity
@Table(name = "committee_decision")
class CommitteeDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id", nullable = false, updatable = false)
    private Long roundId;

    @Column(nullable = false, updatable = false)
    private String member;

    @Enumerated(EnumType.STRING)
    private MemberChoice choice;

    private Sealed reason;

    @Column(name = "decided_at", nullable = false)
    private LocalDateTime decidedAt;

    protected CommitteeDecision() {}

    CommitteeDecision(Long roundId, String member) {
        this.roundId = roundId;
        this.member = member;
    }

    /** In a secret round: that he has decided, and no more. */
    void decideInSecret(LocalDateTime at) {
        decidedAt = at;
    }

    void decide(MemberChoice now, String because, LocalDateTime at) {
        choice = now;
        decidedAt = at.truncatedTo(ChronoUnit.MICROS);
        reason = Sealed.of(because, "committee_decision.reason " + roundId + "/" + decidedAt);
    }

    String member() {
        return member;
    }

    /** Null in a secret round. */
    MemberChoice choice() {
        return choice;
    }
}
