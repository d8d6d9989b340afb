package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.Person;
import org.branchwork.organization.leave.LeaveBook;
import org.branchwork.organization.leave.LeaveDesk;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leaves of absence that are not over: one's own, and those of the people of one's organ. */
@RestController
@RequestMapping("/api/leaves")
class LeavesApi {

    private final LeaveBook book;
    private final LeaveDesk desk;
    private final JsonBody bodies;

    LeavesApi(LeaveBook book, LeaveDesk desk, JsonBody bodies) {
        this.book = book;
        this.desk = desk;
        this.bodies = bodies;
    }

    /** @param nobodyThere whether all who could act are away too, so that tasks wait for the holder himself */
    record StoodIn(String post, String organization, List<CaseViews.Who> acting, boolean nobodyThere) {}

    record Accompanied(String caseNumber, String role) {}

    record Away(
            String id,
            CaseViews.Who person,
            LocalDate from,
            LocalDate until,
            CaseViews.Who deputy,
            boolean begun,
            boolean mayEnd,
            List<StoodIn> posts,
            List<Accompanied> accompanied) {}

    record Entered(String id) {}

    @GetMapping
    Slice<Away> list(
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        List<Away> all =
                book.all(caller.getName()).stream().map(LeavesApi::away).toList();
        return Slice.of(all, after, limit, Away::id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@RequestBody(required = false) byte[] body, Principal caller) {
        LeaveEntry entry = bodies.read(body, LeaveEntry.class);
        String person = entry.person() == null ? caller.getName() : entry.person();
        return new Entered(desk.enter(caller.getName(), person, entry.from(), entry.until(), entry.deputy())
                .id()
                .toString());
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id, Principal caller) {
        desk.end(caller.getName(), id);
    }

    private static Away away(LeaveBook.Line line) {
        return new Away(
                line.leave().id().toString(),
                who(line.person()),
                line.leave().from(),
                line.leave().until(),
                line.deputy() == null ? null : who(line.deputy()),
                line.begun(),
                line.mayEnd(),
                line.posts().stream().map(LeavesApi::stoodIn).toList(),
                line.accompanied().stream()
                        .map(one -> new Accompanied(one.caseNumber(), one.role().name()))
                        .toList());
    }

    private static StoodIn stoodIn(LeaveBook.StoodIn one) {
        List<CaseViews.Who> acting = one.acting().stream().map(LeavesApi::who).toList();
        return new StoodIn(one.kind().name(), one.organ().code(), acting, one.nobodyThere());
    }

    private static CaseViews.Who who(Person person) {
        return new CaseViews.Who(person.login(), person.name());
    }
}
