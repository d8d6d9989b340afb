package org.branchwork.path.publicnotice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What policy said when a case came to the place of a notice that policy alone asks for; it holds whatever policy says later. */
@Entity
@Table(name = "notice_gate")
class NoticeGate {

    @Id
    @Column(name = "after_step")
    private Long afterStep;

    @Column(nullable = false, updatable = false)
    private boolean asked;

    protected NoticeGate() {}

    NoticeGate(Long afterStep, boolean asked) {
        this.afterStep = afterStep;
        this.asked = asked;
    }

    boolean asked() {
        return asked;
    }
}
