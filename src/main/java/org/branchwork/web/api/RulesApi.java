package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDate;
import org.branchwork.organization.Languages;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules, as of a day and of a branch, and what one version changed in another. */
@RestController
class RulesApi {

    private final RuleViews views;
    private final Languages languages;
    private final OrganisationTime time;

    RulesApi(RuleViews views, Languages languages, OrganisationTime time) {
        this.views = views;
        this.languages = languages;
        this.time = time;
    }

    @GetMapping("/api/rules")
    RuleViews.InForce rules(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(required = false) String branch,
            Principal reader) {
        return views.inForce(on == null ? time.today() : on, branch, languages.of(reader.getName()));
    }

    @GetMapping("/api/rules/changes")
    RuleViews.Changes changes(
            @RequestParam(defaultValue = "2014") String from,
            @RequestParam(defaultValue = "2026") String to,
            Principal reader) {
        return views.changes(from, to, languages.of(reader.getName()));
    }
}
