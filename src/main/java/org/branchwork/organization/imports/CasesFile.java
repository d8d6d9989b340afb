package org.branchwork.organization.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** People in mid-procedure. Each row is judged by the rules with those before it already taken; one bad row takes all back. */
@Component
class CasesFile extends RowReader<RunningCase> {

    private static final int PEOPLE = 2;

    private final ObjectProvider<RunningCases> cases;

    CasesFile(ObjectProvider<RunningCases> cases) {
        this.cases = cases;
    }

    @Override
    ImportKind kind() {
        return ImportKind.CASES;
    }

    @Override
    RunningCase read(Cells cells, Known known) {
        CaseState state = cells.choice("state", RunningCase.STATES);
        if (state != null) {
            StateColumns.check(cells, state);
        }
        return new RunningCase(
                cells.login("login", known),
                cells.organ("branch", known),
                state,
                facts(cells),
                cells.optionalDate("assessedOn"),
                cells.optionalDate("reportedOn"),
                cells.logins("contacts", known, PEOPLE),
                cells.logins("sponsors", known, PEOPLE),
                cells.optionalOrgan("group", known),
                cells.optionalName("remarks"),
                cells.optionalName("overrideReason"));
    }

    private static Map<Fact, String> facts(Cells cells) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        for (Fact fact : RunningCase.factsAsked()) {
            if (fact == Fact.FORM_NUMBER) {
                put(fact, cells.optionalName(fact.key()), facts);
            } else {
                LocalDate day = cells.optionalDate(fact.key());
                put(fact, day == null ? null : day.toString(), facts);
            }
        }
        return facts;
    }

    private static void put(Fact fact, String value, Map<Fact, String> facts) {
        if (value != null) {
            facts.put(fact, value);
        }
    }

    @Override
    List<?> key(RunningCase row) {
        return parts(row.login());
    }

    @Override
    List<RowEffect> write(List<Numbered<RunningCase>> rows, Bringing bringing, Problems problems) {
        List<RowEffect> effects = new ArrayList<>();
        for (Numbered<RunningCase> one : rows) {
            if (problems.spare(one.line())) {
                write(one, bringing, problems).ifPresent(effects::add);
            }
        }
        return effects;
    }

    private Optional<RowEffect> write(Numbered<RunningCase> one, Bringing bringing, Problems problems) {
        try {
            Effect effect = cases.getObject().take(one.row(), bringing);
            return Optional.of(RowEffect.of(one.line(), effect));
        } catch (Refusal refusal) {
            refusal.violations().forEach(violation -> problems.add(one.line(), violation.field(), violation));
            return Optional.empty();
        }
    }
}
