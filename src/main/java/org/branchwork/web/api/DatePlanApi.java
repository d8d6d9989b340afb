package org.branchwork.web.api;

import java.security.Principal;
import java.util.Map;
import org.branchwork.organization.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When the steps still to come can be at the earliest; each query parameter supposes a fact on another day. */
@RestController
class DatePlanApi {

    private final VisibleCases visible;
    private final DatePlans plans;
    private final Languages languages;

    DatePlanApi(VisibleCases visible, DatePlans plans, Languages languages) {
        this.visible = visible;
        this.plans = plans;
        this.languages = languages;
    }

    @GetMapping("/api/cases/{number}/plan")
    Slice<DatePlans.Planned> plan(
            @PathVariable String number, @RequestParam Map<String, String> supposed, Principal caller) {
        var theCase = visible.get(number, caller.getName());
        return new Slice<>(plans.of(theCase, supposed, languages.of(caller.getName())), null);
    }
}
