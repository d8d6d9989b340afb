package org.branchwork.organization.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One person is away from one day until another, both included. Why is nobody's business, and is not asked. */
@Entity
@Table(name = "leave_of_absence")
public class Leave {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String login;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "until_day", nullable = false)
    private LocalDate until;

    /** Null for whoever stands in by the rules. */
    @Column(updatable = false)
    private String deputy;

    protected Leave() {}

    Leave(String login, LocalDate from, LocalDate until, String deputy) {
        this.login = login;
        this.from = from;
        this.until = until;
        this.deputy = deputy;
    }

    /** The day before is the last. */
    void endBefore(LocalDate day) {
        until = day.minusDays(1);
    }

    public boolean beginsOnOrAfter(LocalDate day) {
        return !from.isBefore(day);
    }

    public boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean overOn(LocalDate day) {
        return day.isAfter(until);
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public String deputy() {
        return deputy;
    }
}
