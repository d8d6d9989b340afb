package org.branchwork.web.api;

import java.util.List;
import org.branchwork.path.publicnotice.Notices;
import org.branchwork.task.NotRequired;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notices running today, for everybody, and objecting to one. */
@RestController
class NoticesApi {

    private final Notices notices;
    private final JsonBody bodies;

    NoticesApi(Notices notices, JsonBody bodies) {
        this.notices = notices;
        this.bodies = bodies;
    }

    record Objecting(String text, @NotRequired String contact) {}

    @GetMapping("/api/notices")
    Slice<Notices.RunningNotice> running() {
        List<Notices.RunningNotice> all = notices.running();
        return new Slice<>(all, null);
    }

    @PostMapping("/api/notices/{id}/objections")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void object(@PathVariable long id, @RequestBody(required = false) byte[] body) {
        Objecting objection = bodies.read(body, Objecting.class);
        notices.object(id, objection.text(), objection.contact());
    }
}
