package org.branchwork.dossier;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as those read it who keep it. */
@Component
public class FormBooks {

    private final AdmissionForms forms;
    private final FormKeepers keepers;
    private final Cases cases;
    private final OrganisationTime time;

    FormBooks(AdmissionForms forms, FormKeepers keepers, Cases cases, OrganisationTime time) {
        this.forms = forms;
        this.keepers = keepers;
        this.cases = cases;
        this.time = time;
    }

    /** @param after the number the page begins behind, or null */
    public record Asked(Integer year, FormState state, String after, int limit) {}

    /** @param outOfYear a form of a former year that was not used in it, and must go back or be replaced */
    public record Line(AdmissionForm form, boolean outOfYear) {}

    /** Whether this person keeps the forms of some committee. */
    public boolean keeps(String login) {
        return !keepers.committees(login).isEmpty();
    }

    /** The committees whose forms this person keeps. */
    public Set<String> committees(String login) {
        return keepers.committees(login);
    }

    /** One more than asked for, where there is more. @throws Refusal NOT_ALLOWED for who keeps none */
    @Transactional(readOnly = true)
    public List<Line> page(String login, Asked asked) {
        Set<String> committees = keepers.requireKeeper(login);
        return forms
                .findAll(
                        (form, query, builder) -> {
                            List<Predicate> all = new ArrayList<>();
                            all.add(form.get("organ").in(committees));
                            if (asked.year() != null) {
                                all.add(builder.equal(form.get("year"), asked.year()));
                            }
                            if (asked.state() != null) {
                                all.add(builder.equal(form.get("state"), asked.state()));
                            }
                            if (asked.after() != null) {
                                all.add(builder.greaterThan(form.get("number"), asked.after()));
                            }
                            return builder.and(all.toArray(Predicate[]::new));
                        },
                        PageRequest.of(0, asked.limit() + 1, Sort.by("number")))
                .getContent()
                .stream()
                .map(form -> new Line(form, outOfYear(form)))
                .toList();
    }

    /** By 31 December a form is returned, or the branch meeting it was given out for has been held. */
    private boolean outOfYear(AdmissionForm form) {
        if (form.state().settled() || form.year() >= time.today().getYear()) {
            return false;
        }
        return form.state() == FormState.ISSUED
                || cases.findByNumber(form.caseNumber())
                        .filter(theCase -> !theCase.has(Fact.RESOLVED_ON)
                                && !theCase.state().closed())
                        .filter(theCase -> form.number().equals(theCase.formNumber()))
                        .isPresent();
    }
}
