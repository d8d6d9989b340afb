package org.branchwork.web.api;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.boards.OpenStep;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Person;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may see; what he may not see does not exist for him. */
@Component
public class VisibleCases {

    private final Cases cases;
    private final CaseRights rights;
    private final OrganisationTime time;

    VisibleCases(Cases cases, CaseRights rights, OrganisationTime time) {
        this.cases = cases;
        this.rights = rights;
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
        Specification<MembershipCase> wanted = rights.visibleTo(login, time.today())
                .and((theCase, query, builder) -> theCase.get("number").in(numbers));
        return cases.findAll(wanted).stream().map(MembershipCase::number).collect(Collectors.toSet());
    }

    public record Asked(String branch, CaseState state, boolean overdue, String q, String after, int limit) {}

    /** Keyset pages by case number, newest first. */
    @Transactional(readOnly = true)
    public Slice<MembershipCase> page(String login, Asked asked) {
        LocalDate today = time.today();
        Specification<MembershipCase> wanted = rights.visibleTo(login, today).and(matching(asked));
        List<MembershipCase> found = new ArrayList<>(
                cases.findBy(wanted, query -> query.sortBy(Sort.by("number").descending())
                        .limit(asked.limit() + 1)
                        .all()));
        boolean more = found.size() > asked.limit();
        List<MembershipCase> items = more ? found.subList(0, asked.limit()) : found;
        return new Slice<>(items, more ? items.get(items.size() - 1).number() : null);
    }

    private Specification<MembershipCase> matching(Asked asked) {
        return (theCase, query, builder) -> {
            List<Predicate> all = new ArrayList<>();
            if (asked.branch() != null) {
                all.add(builder.equal(theCase.get("branch"), asked.branch()));
            }
            if (asked.state() != null) {
                all.add(builder.equal(theCase.get("state"), asked.state()));
            }
            if (asked.after() != null) {
                all.add(builder.lessThan(theCase.get("number"), asked.after()));
            }
            if (asked.overdue()) {
                all.add(late(theCase, query, builder));
            }
            if (asked.q() != null && !asked.q().isBlank()) {
                all.add(sought(asked.q().strip(), theCase, query, builder));
            }
            return builder.and(all.toArray(Predicate[]::new));
        };
    }

    /** By login; what is made of digits can be a case's number too, and anything else a name. */
    private static Predicate sought(
            String q, Root<MembershipCase> theCase, CriteriaQuery<?> query, CriteriaBuilder builder) {
        if (q.matches("[0-9-]+")) {
            return builder.or(
                    builder.like(theCase.get("number"), "%" + q + "%"), builder.equal(theCase.get("applicant"), q));
        }
        Subquery<String> named = query.subquery(String.class);
        Root<Person> person = named.from(Person.class);
        String like = "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        named.select(person.get("login"))
                .where(builder.or(builder.like(person.get("name"), like, '\\'), builder.equal(person.get("login"), q)));
        return theCase.get("applicant").in(named);
    }

    private Predicate late(Root<MembershipCase> theCase, CriteriaQuery<?> query, CriteriaBuilder builder) {
        Subquery<String> late = query.subquery(String.class);
        Root<OpenStep> step = late.from(OpenStep.class);
        late.select(step.get("caseNumber"))
                .where(builder.lessThan(step.get("dueAt"), time.today().atStartOfDay()));
        return theCase.get("number").in(late);
    }
}
