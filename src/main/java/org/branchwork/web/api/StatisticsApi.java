package org.branchwork.web.api;

import java.security.Principal;
import org.branchwork.statistics.AnnualStatistics;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a year, to those who lead an organ and to administrators. */
@RestController
class StatisticsApi {

    private final VisibleFigures figures;

    StatisticsApi(VisibleFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/statistics/{year}")
    AnnualStatistics statistics(@PathVariable int year, Principal reader) {
        return figures.of(year, reader.getName());
    }
}
