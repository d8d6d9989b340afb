package org.branchwork.web.api;

import java.security.Principal;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.MembershipCase;
import org.branchwork.path.membership.EarlyEnds;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases as a caller may see them, their timeline, and ending one early. */
@RestController
@RequestMapping("/api/cases")
class CasesApi {

    private final VisibleCases visible;
    private final CaseViews views;
    private final CaseLines lines;
    private final EarlyEnds ends;
    private final JsonBody bodies;

    CasesApi(VisibleCases visible, CaseViews views, CaseLines lines, EarlyEnds ends, JsonBody bodies) {
        this.visible = visible;
        this.views = views;
        this.lines = lines;
        this.ends = ends;
        this.bodies = bodies;
    }

    @GetMapping
    Slice<CaseViews.Line> list(
            @RequestParam(required = false) String branch,
            @RequestParam(required = false) CaseState state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        Slice.requireLimit(limit);
        var asked = new CaseLines.Asked(branch, state, overdue, q, after, limit);
        return lines.page(caller.getName(), asked);
    }

    @GetMapping("/{number}")
    CaseViews.Whole one(@PathVariable String number, Principal caller) {
        return views.whole(visible.get(number, caller.getName()), caller.getName());
    }

    @GetMapping("/{number}/timeline")
    Slice<CaseViews.Happened> timeline(@PathVariable String number, Principal caller) {
        List<CaseViews.Happened> all = views.timeline(visible.get(number, caller.getName()), caller.getName());
        return new Slice<>(all, null);
    }

    @PostMapping("/{number}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, @RequestBody(required = false) byte[] body, Principal caller) {
        MembershipCase theCase = visible.get(number, caller.getName());
        ends.requireWithdrawal(caller.getName(), theCase);
        ends.requireOpen(theCase);
        ends.withdraw(caller.getName(), theCase.number(), bodies.read(body, EarlyEnds.Withdrawal.class));
    }

    @PostMapping("/{number}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String number, @RequestBody(required = false) byte[] body, Principal caller) {
        MembershipCase theCase = visible.get(number, caller.getName());
        ends.requireSomeEnding(caller.getName(), theCase);
        ends.requireEndable(theCase);
        ends.end(caller.getName(), theCase.number(), bodies.read(body, EarlyEnds.Ending.class));
    }
}
