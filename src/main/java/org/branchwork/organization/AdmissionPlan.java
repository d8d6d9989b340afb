package org.branchwork.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many people of a category an organ, with those below it, is to admit in a year. */
@Entity
@Table(name = "admission_plan")
public class AdmissionPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String organ;

    @Column(name = "plan_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Category category;

    @Column(nullable = false)
    private int places;

    protected AdmissionPlan() {}

    public AdmissionPlan(String organ, int year, Category category, int places) {
        this.organ = organ;
        this.year = year;
        this.category = category;
        this.places = places;
    }

    /** Answers whether anything changed. */
    public boolean allots(int now) {
        boolean changed = now != places;
        places = now;
        return changed;
    }

    public String organ() {
        return organ;
    }

    public int year() {
        return year;
    }

    public Category category() {
        return category;
    }

    public int places() {
        return places;
    }
}
