package org.branchwork.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** {@code relative} is the {@code relation} of {@code login}; the one row holds both ways. */
@Entity
@Table(name = "kinship")
public class Kinship {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String login;

    @Column(nullable = false, updatable = false)
    private String relative;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Relation relation;

    protected Kinship() {}

    public Kinship(String login, String relative, Relation relation) {
        this.login = login;
        this.relative = relative;
        this.relation = relation;
    }

    /** Answers whether anything changed. */
    public boolean is(Relation now) {
        boolean same = relation == now;
        relation = now;
        return !same;
    }

    /** The other of the two. */
    public String otherThan(String person) {
        return login.equals(person) ? relative : login;
    }

    public String login() {
        return login;
    }

    public String relative() {
        return relative;
    }

    public Relation relation() {
        return relation;
    }
}
