package org.branchwork.web.pages;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseState;
import org.branchwork.boards.Steps;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.web.api.CaseLines;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.api.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases the reader may see, newest first, page by page. */
@Controller
class CaseListPage {

    private static final int ROWS = 50;

    private final CaseLines lines;
    private final Steps steps;
    private final Posts posts;
    private final Organs organs;
    private final OrganisationTime time;

    CaseListPage(CaseLines lines, Steps steps, Posts posts, Organs organs, OrganisationTime time) {
        this.lines = lines;
        this.steps = steps;
        this.posts = posts;
        this.organs = organs;
        this.time = time;
    }

    record Row(String number, String person, String state, String branch, LocalDate openedOn, boolean overdue) {}

    @GetMapping("/cases")
    String list(
            @RequestParam(required = false) String branch,
            @RequestParam(required = false) CaseState state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            Principal reader,
            Model model) {
        String asked = branch == null || branch.isBlank() ? null : branch;
        var wanted = new CaseLines.Asked(asked, state, overdue, q, after, ROWS);
        Slice<CaseViews.Line> found = lines.page(reader.getName(), wanted);
        model.addAttribute("rows", rows(found.items(), overdue));
        model.addAttribute("next", found.next());
        model.addAttribute("asked", wanted);
        model.addAttribute("states", CaseState.values());
        model.addAttribute("branches", branches(reader.getName()));
        return "cases";
    }

    /** @param late asked for late ones alone */
    private List<Row> rows(List<CaseViews.Line> found, boolean late) {
        List<String> numbers = found.stream().map(CaseViews.Line::caseNumber).toList();
        Set<String> overdue = late ? Set.copyOf(numbers) : steps.late(numbers, time.today());
        Map<String, String> names =
                organs.named(found.stream().map(CaseViews.Line::branch).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Organ::code, Organ::name));
        return found.stream()
                .map(line -> new Row(
                        line.caseNumber(),
                        line.applicant().name(),
                        line.state(),
                        names.get(line.branch()),
                        line.openedOn(),
                        overdue.contains(line.caseNumber())))
                .toList();
    }

    /** Those to choose among: one's own responsibility, or all for an administrator. */
    private List<Organ> branches(String login) {
        LocalDate today = time.today();
        List<Post> held = posts.inForce(login, today);
        if (held.stream().anyMatch(post -> post.kind() == PostKind.ADMINISTRATOR)) {
            return branchesAmong(organs.all());
        }
        Set<String> led = new TreeSet<>();
        held.stream().filter(post -> post.kind().leads()).forEach(post -> led.add(post.organ()));
        List<Organ> below = organs.below(led);
        below.forEach(organ -> led.add(organ.code()));
        return branchesAmong(organs.named(led));
    }

    private static List<Organ> branchesAmong(List<Organ> all) {
        return all.stream()
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .sorted(Comparator.comparing(Organ::code))
                .toList();
    }
}
