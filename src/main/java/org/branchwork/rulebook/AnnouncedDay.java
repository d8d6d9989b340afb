package org.branchwork.rulebook;

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

/** One day of the announcement for a year, as an administrator brought it in. */
@Entity
@Table(name = "announced_day")
public class AnnouncedDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "announced_for", nullable = false, updatable = false)
    private int year;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DayKind kind;

    private String occasion;

    protected AnnouncedDay() {}

    /** @param year the one the announcement is for; its New Year holiday may begin in the year before */
    public AnnouncedDay(int year, LocalDate day, DayKind kind, String occasion) {
        this.year = year;
        this.day = day;
        this.kind = kind;
        this.occasion = occasion;
    }

    public int year() {
        return year;
    }

    public LocalDate day() {
        return day;
    }

    public DayKind kind() {
        return kind;
    }

    public String occasion() {
        return occasion;
    }

    /** Answers whether anything changed. */
    public boolean is(DayKind kind, String occasion) {
        boolean changed = this.kind != kind || !Objects.equals(this.occasion, occasion);
        this.kind = kind;
        this.occasion = occasion;
        return changed;
    }
}
