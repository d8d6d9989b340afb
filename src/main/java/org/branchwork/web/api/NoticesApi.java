package org.branchwork.web.api;

import org.branchwork.path.publicnotice.Notices;
import org.branchwork.path.publicnotice.Objecting;
import org.branchwork.path.publicnotice.ObjectionDesk;
import org.branchwork.path.publicnotice.RunningNotice;
import org.branchwork.rulebook.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notices running today, for everybody, and objecting to one. */
@RestController
class NoticesApi {

    private final Notices notices;
    private final ObjectionDesk objections;
    private final JsonBody bodies;

    NoticesApi(Notices notices, ObjectionDesk objections, JsonBody bodies) {
        this.notices = notices;
        this.objections = objections;
        this.bodies = bodies;
    }

    /** @param code opens the reply at {@code /objections/<code>}; told once */
    record Lodged(String code) {}

    @GetMapping("/api/notices")
    Slice<RunningNotice> running(
            @RequestParam(required = false) String after, @RequestParam(defaultValue = "50") int limit) {
        return Slice.of(notices.running(), after, limit, notice -> String.valueOf(notice.id()));
    }

    @PostMapping("/api/notices/{id}/objections")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Lodged object(@PathVariable String id, @RequestBody(required = false) byte[] body) {
        long notice = number(id);
        notices.running(notice); // a notice that is not there is the first thing to be told
        return new Lodged(objections.lodge(notice, bodies.read(body, Objecting.class)));
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no-notice");
        }
    }
}
