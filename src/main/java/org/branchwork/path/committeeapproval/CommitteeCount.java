package org.branchwork.path.committeeapproval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often one choice was made in a secret round: all that is kept of it. A row for each vote would have an order, and so a voter. */
@Entity
@Table(name = "committee_count")
class CommitteeCount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id", nullable = false, updatable = false)
    private Long roundId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MemberChoice choice;

    private int votes;

    protected CommitteeCount() {}

    CommitteeCount(Long roundId, MemberChoice choice) {
        this.roundId = roundId;
        this.choice = choice;
    }
}
