package org.branchwork.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.deadlines.DatePlan;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FormTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The date plan of a case told to a person, and what it would be with other days. */
@Component
public class DatePlans {

    private final DatePlan plan;
    private final FormTexts texts;

    DatePlans(DatePlan plan, FormTexts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /** @param fact null for a notice that policy alone asks for */
    public record Planned(
            String fact,
            String name,
            LocalDate on,
            boolean supposed,
            LocalDate earliest,
            LocalDate latest,
            String rule,
            String article) {}

    /**
     * @param supposed days by the published name of their fact, as yyyy-MM-dd; empty texts are left out
     * @throws Refusal of kind INPUT for an unknown fact or an unreadable day
     */
    @Transactional(readOnly = true)
    public List<Planned> of(MembershipCase theCase, Map<String, String> supposed, Locale locale) {
        return plan.of(theCase, read(supposed)).stream()
                .map(day -> planned(day, locale))
                .toList();
    }

    private Planned planned(DatePlan.Day day, Locale locale) {
        return new Planned(
                day.fact() == null ? null : day.fact().key(),
                texts.message(
                        day.fact() == null
                                ? "plan.notice." + day.notice()
                                : "fact." + day.fact().key(),
                        locale),
                day.on(),
                day.supposed(),
                day.earliest(),
                day.latest(),
                day.rule() == null ? null : day.rule().rule().id(),
                day.rule() == null ? null : day.rule().article());
    }

    private static Map<Fact, LocalDate> read(Map<String, String> supposed) {
        Map<Fact, LocalDate> days = new EnumMap<>(Fact.class);
        supposed.forEach((key, day) -> {
            Fact fact = Arrays.stream(Fact.values())
                    .filter(one -> one.key().equals(key) && one != Fact.FORM_NUMBER)
                    .findFirst()
                    .orElseThrow(() -> Refusal.input(key, "unknown"));
            if (!day.isBlank()) {
                days.put(fact, day(key, day));
            }
        });
        return days;
    }

    private static LocalDate day(String key, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw Refusal.input(key, "malformed", "yyyy-MM-dd");
        }
    }
}
