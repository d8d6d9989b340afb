package org.branchwork.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.CaseState;

/** Up to when a person has been told what is new. */
@Entity
@Table(name = "digest")
class Digest {

    private static final String BETWEEN = " ";

    @Id
    private String login;

    @Column(name = "told_at", nullable = false)
    private LocalDateTime toldAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_state")
    private CaseState toldState;

    /** The groups he was in, with blanks between; null where that was not noted yet. */
    @Column(name = "told_posts")
    private String toldPosts;

    protected Digest() {}

    /** Who was never told anything is told of what waits now, not of what happened before. */
    Digest(String login, LocalDateTime since, CaseState state, Set<String> posts) {
        this.login = login;
        this.toldPosts = String.join(BETWEEN, posts);
        this.toldAt = since;
        this.toldState = state;
    }

    LocalDateTime toldAt() {
        return toldAt;
    }

    CaseState toldState() {
        return toldState;
    }

    /** Those of these posts that came since. */
    Set<String> gained(Set<String> posts) {
        Set<String> gained = new TreeSet<>(posts);
        gained.removeAll(toldPosts == null ? posts : Set.of(toldPosts.split(BETWEEN)));
        return gained;
    }

    void told(LocalDateTime now, CaseState state, Set<String> posts) {
        toldAt = now;
        toldPosts = String.join(BETWEEN, posts);
        toldState = state;
    }
}
