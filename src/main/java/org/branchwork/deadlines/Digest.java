package org.branchwork.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.branchwork.admission.CaseState;

/** Up to when a person has been told what is new. */
@Entity
@Table(name = "digest")
class Digest {

    @Id
    private String login;

    @Column(name = "told_at", nullable = false)
    private LocalDateTime toldAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_state")
    private CaseState toldState;

    protected Digest() {}

    /** Who was never told anything is told of what waits now, not of what happened before. */
    Digest(String login, LocalDateTime since, CaseState state) {
        this.login = login;
        this.toldAt = since;
        this.toldState = state;
    }

    LocalDateTime toldAt() {
        return toldAt;
    }

    CaseState toldState() {
        return toldState;
    }

    void told(LocalDateTime now, CaseState state) {
        toldAt = now;
        toldState = state;
    }
}
