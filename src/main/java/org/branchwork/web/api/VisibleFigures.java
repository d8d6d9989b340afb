package org.branchwork.web.api;

import java.time.LocalDate;
import java.util.Set;
import org.branchwork.organization.CaseRights;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.statistics.AnnualStatistics;
import org.branchwork.statistics.Statistics;
import org.springframework.stereotype.Component;

/** The figures of the organs a person leads. */
@Component
public class VisibleFigures {

    private static final int FIRST_YEAR = 1990;

    private final Statistics statistics;
    private final CaseRights rights;
    private final OrganisationTime time;

    VisibleFigures(Statistics statistics, CaseRights rights, OrganisationTime time) {
        this.statistics = statistics;
        this.rights = rights;
        this.time = time;
    }

    /** @throws Refusal NOT_ALLOWED for who leads nothing, INPUT for a year before there were computers or after the next */
    public AnnualStatistics of(int year, String reader) {
        LocalDate today = time.today();
        Set<String> led = rights.organsInSight(reader, today);
        if (led.isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "leads-nothing");
        }
        int nextYear = today.getYear() + 1;
        if (year < FIRST_YEAR || year > nextYear) {
            throw Refusal.input("year", "year-out-of-range", "" + FIRST_YEAR, "" + nextYear);
        }
        return statistics.of(year, led);
    }
}
