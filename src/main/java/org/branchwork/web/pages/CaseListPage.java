package org.branchwork.web.pages;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.Tasks;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.api.Slice;
import org.branchwork.web.api.VisibleCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases the reader may see, newest first, page by page. */
@Controller
class CaseListPage {

    private static final int ROWS = 50;

    private final VisibleCases visible;
    private final CaseViews views;
    private final Tasks tasks;
    private final Posts posts;
    private final Organs organs;
    private final OrganisationTime time;

    CaseListPage(
            VisibleCases visible, CaseViews views, Tasks tasks, Posts posts, Organs organs, OrganisationTime time) {
        this.visible = visible;
        this.views = views;
        this.tasks = tasks;
        this.posts = posts;
        this.organs = organs;
        this.time = time;
    }

    record Row(CaseViews.Line line, String branch, boolean overdue) {}

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
        var wanted = new VisibleCases.Asked(asked, state, overdue, q, after, ROWS);
        Slice<MembershipCase> found = visible.page(reader.getName(), wanted);
        Set<String> late = tasks.overdueCases(time.today());
        model.addAttribute(
                "rows",
                found.items().stream()
                        .map(one -> new Row(views.line(one), branchName(one.branch()), late.contains(one.number())))
                        .toList());
        model.addAttribute("next", found.next());
        model.addAttribute("asked", wanted);
        model.addAttribute("states", CaseState.values());
        model.addAttribute("branches", branches(reader.getName()));
        return "cases";
    }

    private String branchName(String code) {
        return organs.find(code).map(Organ::name).orElse(code);
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
        return branchesAmong(
                led.stream().flatMap(code -> organs.find(code).stream()).toList());
    }

    private static List<Organ> branchesAmong(List<Organ> all) {
        return all.stream()
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .sorted(Comparator.comparing(Organ::code))
                .toList();
    }
}
