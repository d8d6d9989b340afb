package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.Principal;
import java.util.Locale;
import java.util.stream.LongStream;
import org.branchwork.admission.CaseState;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.statistics.AnnualStatistics;
import org.branchwork.web.api.VisibleFigures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a year to look at, and as a spreadsheet. */
@Controller
class StatisticsPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final VisibleFigures figures;
    private final StatisticsSheet sheet;
    private final OrganisationTime time;

    StatisticsPage(VisibleFigures figures, StatisticsSheet sheet, OrganisationTime time) {
        this.figures = figures;
        this.sheet = sheet;
        this.time = time;
    }

    @GetMapping("/statistics")
    String page(@RequestParam(required = false) Integer year, Principal reader, Model model) {
        int present = time.today().getYear();
        AnnualStatistics statistics = figures.of(year == null ? present : year, reader.getName());
        LongStream counts = statistics.pipeline().values().stream().mapToLong(Long::longValue);
        model.addAttribute("statistics", statistics);
        model.addAttribute("states", CaseState.values());
        model.addAttribute("longest", counts.max().orElse(1));
        model.addAttribute("slowest", slowest(statistics));
        model.addAttribute("most", most(statistics));
        model.addAttribute("present", present);
        return "statistics";
    }

    /** The scale of the times: the longest of all, and never nothing. */
    private static long slowest(AnnualStatistics statistics) {
        return statistics.times().stream()
                .mapToLong(AnnualStatistics.WayTime::longestDays)
                .reduce(1, Math::max);
    }

    /** The scale of the years. */
    private static long most(AnnualStatistics statistics) {
        return statistics.years().stream()
                .flatMap(year -> year.accepted().values().stream())
                .mapToLong(Long::longValue)
                .reduce(1, Math::max);
    }

    @GetMapping("/statistics/{year}.xlsx")
    void spreadsheet(@PathVariable int year, Principal reader, Locale locale, HttpServletResponse response)
            throws IOException {
        AnnualStatistics statistics = figures.of(year, reader.getName());
        response.setContentType(XLSX.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statistics-" + year + ".xlsx\"");
        try (OutputStream out = response.getOutputStream()) {
            sheet.write(statistics, locale, out);
        }
    }
}
