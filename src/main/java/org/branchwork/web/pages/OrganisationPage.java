package org.branchwork.web.pages;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.organization.OrganChart;
import org.branchwork.organization.OrganChart.Line;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organs and who holds which post in them: whom to turn to. */
@Controller
class OrganisationPage {

    /** Beyond these a page shows the organs that have others below them, and each opens by itself. */
    private static final int MOST_ROWS = 300;

    private final OrganChart chart;
    private final PeopleDirectory people;
    private final OrganisationTime time;

    OrganisationPage(OrganChart chart, PeopleDirectory people, OrganisationTime time) {
        this.chart = chart;
        this.people = people;
        this.time = time;
    }

    @GetMapping("/organisation")
    String page(@RequestParam(required = false) String below, Principal reader, Model model) {
        List<Line> all = chart.of(reader.getName(), time.today());
        List<Line> part = below == null || below.isBlank() ? all : below(below, all);
        boolean many = part.size() > MOST_ROWS;
        model.addAttribute("lines", many ? guiding(part) : part);
        model.addAttribute("many", many);
        model.addAttribute("whole", part == all);
        model.addAttribute("figures", part.stream().anyMatch(line -> line.count() != null));
        model.addAttribute("administers", people.administers(reader.getName(), time.today()));
        return "organisation";
    }

    /** An organ with those below it, which follow it with a greater depth. */
    private static List<Line> below(String code, List<Line> all) {
        List<Line> part = new ArrayList<>();
        for (Line line : all) {
            if (part.isEmpty()
                    ? line.organ().code().equals(code)
                    : line.depth() > part.get(0).depth()) {
                part.add(line);
            } else if (!part.isEmpty()) {
                break;
            }
        }
        return part.stream()
                .map(line -> new Line(line.organ(), line.depth() - part.get(0).depth(), line.posts(), line.count()))
                .toList();
    }

    private static List<Line> guiding(List<Line> lines) {
        Line first = lines.get(0);
        return lines.stream()
                .filter(line -> line == first || line.organ().kind().guidesBranches())
                .toList();
    }
}
