package org.branchwork.web.api;

import java.security.Principal;
import org.branchwork.admission.MembershipCase;
import org.branchwork.privacy.Erasures;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasing a closed case by order, and holding one that must not be erased; each with its reason. */
@RestController
@RequestMapping("/api/cases/{number}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CasePrivacyApi {

    private final VisibleCases visible;
    private final Erasures erasures;
    private final JsonBody bodies;

    CasePrivacyApi(VisibleCases visible, Erasures erasures, JsonBody bodies) {
        this.visible = visible;
        this.erasures = erasures;
        this.bodies = bodies;
    }

    record Because(String reason) {}

    @PostMapping("/erasure")
    void erase(@PathVariable String number, @RequestBody(required = false) byte[] body, Principal caller) {
        String seen = seen(number, caller);
        erasures.order(caller.getName(), seen, bodies.read(body, Because.class).reason());
    }

    @PostMapping("/hold")
    void hold(@PathVariable String number, @RequestBody(required = false) byte[] body, Principal caller) {
        String seen = seen(number, caller);
        erasures.hold(caller.getName(), seen, bodies.read(body, Because.class).reason());
    }

    @DeleteMapping("/hold")
    void release(@PathVariable String number, Principal caller) {
        erasures.release(caller.getName(), seen(number, caller));
    }

    private String seen(String number, Principal caller) {
        MembershipCase theCase = visible.get(number, caller.getName());
        erasures.requireAdministrator(caller.getName());
        return theCase.number();
    }
}
