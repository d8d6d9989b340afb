package org.branchwork.task;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.rulebook.Violation;
import org.springframework.stereotype.Component;

/** What holds for every step alike: choices that exist, people who exist, no date after today, nobody deciding on a relative. */
@Component
class EntryChecks {

    private static final Pattern FILE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Persons persons;
    private final Routing routing;
    private final CaseFiles files;

    EntryChecks(Persons persons, Routing routing, CaseFiles files) {
        this.persons = persons;
        this.routing = routing;
        this.files = files;
    }

    /** @throws Refusal of kind INPUT for a login nobody has, or a value outside the choices shown */
    <F extends Record> void requireKnown(TaskHandler<F> handler, F form, TaskContext context) {
        List<Violation> wrong = new ArrayList<>();
        requireKnownPeople("", form, wrong);
        Map<String, List<Option>> shown = handler.show(context).options();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            List<Option> choices = shown.get(component.getName());
            if (choices != null && !component.isAnnotationPresent(People.class)) {
                requireChoice(component.getName(), Records.value(form, component), choices, wrong);
            }
            requireFile(component, form, context, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, wrong);
        }
    }

    /** What looks like the id of a file must be that of a file of this case; other words say where a paper lies. */
    private void requireFile(RecordComponent component, Record form, TaskContext context, List<Violation> wrong) {
        if (CaseFiles.FIELDS.contains(component.getName())
                && Records.value(form, component) instanceof String named
                && FILE.matcher(named).matches()
                && !files.has(context.caseNumber(), named)) {
            wrong.add(Violation.input(component.getName(), "no-such-document"));
        }
    }

    List<Check> of(TaskHandler<?> handler, Record form, TaskContext context, RulesInForce rules) {
        List<Check> checks = new ArrayList<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            if (component.getType() == LocalDate.class && !component.isAnnotationPresent(MayLieAhead.class)) {
                LocalDate day = (LocalDate) Records.value(form, component);
                if (day != null && day.isAfter(context.today())) {
                    checks.add(rules.that(Rule.DATE_FUTURE, false, day).at(component.getName()));
                }
            }
        }
        conflict(handler, context, rules).ifPresent(checks::add);
        return checks;
    }

    /** Nobody decides on himself or a relative; empty while nobody acts, and for steps that relatives may take. */
    Optional<Check> conflict(TaskHandler<?> handler, TaskContext context, RulesInForce rules) {
        if (!handler.barsRelatives() || context.actor() == null) {
            return Optional.empty();
        }
        boolean barred = routing.barred(context.actor(), context.theCase().applicant());
        return Optional.of(rules.that(Rule.CONFLICT, !barred));
    }

    private void requireKnownPeople(String at, Record form, List<Violation> wrong) {
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            String field = at + component.getName();
            Object value = Records.value(form, component);
            boolean names = component.isAnnotationPresent(People.class);
            List<?> entries = value instanceof Collection<?> many
                    ? List.copyOf(many)
                    : value == null ? List.of() : List.of(value);
            for (Object entry : entries) {
                if (entry instanceof Record row) {
                    requireKnownPeople(field + ".", row, wrong);
                } else if (names && !persons.existsById(entry.toString())) {
                    wrong.add(Violation.input(field, "no-such-person", entry.toString()));
                }
            }
        }
    }

    private static void requireChoice(String field, Object value, List<Option> choices, List<Violation> wrong) {
        Set<String> values = choices.stream().map(Option::value).collect(Collectors.toSet());
        Collection<?> chosen = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        for (Object entry : chosen) {
            if (!values.contains(entry.toString())) {
                wrong.add(Violation.input(field, "no-such-choice", entry.toString()));
            }
        }
    }
}
