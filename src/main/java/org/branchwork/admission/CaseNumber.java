package org.branchwork.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Hands out the numbers of cases, {@code 2026-00017}: the year of opening and a number that is never used twice. */
@Entity
@Table(name = "case_number")
class CaseNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    String in(int year) {
        return "%d-%05d".formatted(year, id);
    }
}
