package org.branchwork.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/** One person of the organisation, member or not. */
@Entity
@Table(name = "person")
public class Person {

    /** All of a person but the login, as imported; {@code memberSince} is the day the named membership began. */
    public record Particulars(
            String name,
            Gender gender,
            LocalDate birthDate,
            Category category,
            String organ,
            Membership membership,
            LocalDate memberSince,
            LocalDate leagueSince,
            String email) {}

    @Id
    private String login;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Gender gender;

    @Column(name = "birth_date", nullable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Category category;

    @Column(nullable = false)
    private String organ;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Membership membership = Membership.NONE;

    @Column(name = "member_since")
    private LocalDate memberSince;

    /** The day a probationary member became a full one; null for a full member whose probation is not known here. */
    @Column(name = "full_since")
    private LocalDate fullSince;

    /** The first day without the membership that {@code membership} still names, so that days before it are answered truly. */
    @Column(name = "membership_ended_on")
    private LocalDate membershipEndedOn;

    @Column(name = "league_since")
    private LocalDate leagueSince;

    private String email;

    private String language;

    @Column(name = "tasklist_explained", nullable = false)
    private boolean tasklistExplained;

    @Column(name = "membership_given", nullable = false)
    private boolean membershipGiven;

    protected Person() {}

    public Person(String login, Particulars particulars) {
        this.login = login;
        take(particulars);
    }

    /** What the person is on that day; a membership that begins later is not there yet. */
    public Membership membershipOn(LocalDate day) {
        boolean ended = membershipEndedOn != null && !day.isBefore(membershipEndedOn);
        if (!ended && membership == Membership.FULL && begun(effectiveSince(), day)) {
            return Membership.FULL;
        }
        boolean everProbationary = membership == Membership.PROBATIONARY || fullSince != null;
        if (!ended && everProbationary && begun(memberSince, day)) {
            return Membership.PROBATIONARY;
        }
        boolean ofLeague = leagueSince == null ? membership == Membership.LEAGUE : begun(leagueSince, day);
        return ofLeague && membership != Membership.NONE ? Membership.LEAGUE : Membership.NONE;
    }

    private static boolean begun(LocalDate since, LocalDate day) {
        return since == null || !day.isBefore(since);
    }

    private LocalDate effectiveSince() {
        return fullSince == null ? memberSince : fullSince;
    }

    /** Full years of life. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** The application itself gives a membership, or with NONE or LEAGUE ends it; no import takes that back. */
    public void becomes(Membership next, LocalDate since) {
        membershipGiven = true;
        if (next.inParty()) {
            begin(next, since);
        } else {
            membershipEndedOn = since;
        }
    }

    /** Takes what a file says, except a membership below the one the application gave; answers whether anything changed. */
    public final boolean take(Particulars now) {
        Particulars before = particulars();
        name = now.name();
        gender = now.gender();
        birthDate = now.birthDate();
        category = now.category();
        organ = now.organ();
        leagueSince = now.leagueSince();
        email = now.email();
        if (!membershipGiven || raises(now)) {
            begin(now.membership(), now.memberSince());
        }
        return !particulars().equals(before);
    }

    private boolean raises(Particulars now) {
        if (membershipEndedOn == null) {
            return now.membership().compareTo(membership) > 0;
        }
        // a file written before the membership ended still names it: only a later one counts
        return now.membership().inParty()
                && now.memberSince() != null
                && now.memberSince().isAfter(membershipEndedOn);
    }

    private void begin(Membership next, LocalDate since) {
        if (next == membership && membershipEndedOn == null && Objects.equals(since, effectiveSince())) {
            return;
        }
        boolean converted = next == Membership.FULL
                && membership == Membership.PROBATIONARY
                && membershipEndedOn == null
                && memberSince != null
                && since != null
                && memberSince.isBefore(since);
        fullSince = converted ? since : null;
        memberSince = converted ? memberSince : since;
        membership = next;
        membershipEndedOn = null;
    }

    /** As an import would give them. */
    public Particulars particulars() {
        return new Particulars(
                name, gender, birthDate, category, organ, membership, effectiveSince(), leagueSince, email);
    }

    /** {@code en} or {@code zh-CN}; null for the organisation's own. */
    public void speaks(String chosen) {
        language = chosen;
    }

    /** Once told how Tasklist works, nobody is told again unless he asks. */
    public void knowsTasklist() {
        tasklistExplained = true;
    }

    public boolean tasklistExplained() {
        return tasklistExplained;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    /** Name and login: two people may have one name. */
    public String label() {
        return name + " · " + login;
    }

    public Gender gender() {
        return gender;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Category category() {
        return category;
    }

    /** The code of the organ the person belongs to. */
    public String organ() {
        return organ;
    }

    public LocalDate memberSince() {
        return memberSince;
    }

    public LocalDate leagueSince() {
        return leagueSince;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }
}
