package org.branchwork.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A post one person holds at one organ, from one day until another, both included. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String login;

    @Column(nullable = false, updatable = false)
    private String organ;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PostKind kind;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    /** The administrator the application came with: a file that ends the post would lock everybody out. */
    @Column(nullable = false, updatable = false)
    private boolean bootstrap;

    protected Post() {}

    public Post(String login, String organ, PostKind kind, LocalDate from, LocalDate until) {
        this.login = login;
        this.organ = organ;
        this.kind = kind;
        this.from = from;
        this.until = until;
    }

    public static Post ofBootstrapAdministrator(String login, String organ, LocalDate from) {
        Post post = new Post(login, organ, PostKind.ADMINISTRATOR, from, null);
        post.bootstrap = true;
        return post;
    }

    /** The last day, or null for no end; answers whether anything changed. */
    public boolean lasts(LocalDate lastDay) {
        if (bootstrap || Objects.equals(until, lastDay)) {
            return false;
        }
        until = lastDay;
        return true;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public String login() {
        return login;
    }

    public String organ() {
        return organ;
    }

    public PostKind kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
