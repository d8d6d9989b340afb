package org.branchwork.web.api;

import java.util.Set;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.View;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may see; what he may not see does not exist for him. */
@Component
public class VisibleCases {

    private final Cases cases;
    private final CaseRights rights;
    private final NamedParameterJdbcTemplate jdbc;
    private final OrganisationTime time;

    VisibleCases(Cases cases, CaseRights rights, NamedParameterJdbcTemplate jdbc, OrganisationTime time) {
        this.cases = cases;
        this.rights = rights;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @throws Refusal NOT_FOUND for a case that is not there, or not for him */
    public MembershipCase get(String number, String login) {
        return cases.findByNumber(number)
                .filter(theCase -> rights.maySee(login, theCase, time.today()))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-case"));
    }

    /** Which of these cases the person may see. */
    @Transactional(readOnly = true)
    public Set<String> among(Set<String> numbers, String login) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        View view = rights.visibleTo(login, time.today());
        return Set.copyOf(jdbc.queryForList(
                "select c.number from membership_case c where c.number in (:numbers) and " + view.condition(),
                view.parameters().addValue("numbers", numbers),
                String.class));
    }
}
