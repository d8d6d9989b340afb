package org.branchwork.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchwork.organization.Organs;
import org.branchwork.rulebook.Policy;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.RuleCatalogue;
import org.branchwork.rulebook.RuleTexts;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.RuleValue.Unit;
import org.springframework.stereotype.Component;

/** The rules told to whoever wants to read them. */
@Component
public class RuleViews {

    private final RuleCatalogue catalogue;
    private final RuleTexts texts;
    private final Organs organs;

    RuleViews(RuleCatalogue catalogue, RuleTexts texts, Organs organs) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.organs = organs;
    }

    /** @param name of the organ */
    public record Settled(String key, String value, String organization, String name) {}

    /**
     * One rule in one version.
     *
     * @param value    null where the rule has no number, or the version no such rule
     * @param severity null where the version has no such rule
     * @param policy   what made it stricter, or null
     */
    public record Line(
            String rule,
            String version,
            Integer value,
            String unit,
            String severity,
            String article,
            String description,
            Settled policy) {}

    public record InForce(LocalDate on, String branch, String version, List<Settled> policies, List<Line> items) {}

    public record Changed(String rule, List<String> changed, Line from, Line to) {}

    public record Changes(String from, String to, List<Changed> items) {}

    /** @throws Refusal INPUT if there is no such organ */
    public InForce inForce(LocalDate day, String branch, Locale language) {
        if (branch != null && organs.find(branch).isEmpty()) {
            throw Refusal.input("branch", "organ-unknown", branch);
        }
        List<Line> lines = catalogue.on(day, branch).stream()
                .map(entry -> line(entry.value(), entry.policy(), language))
                .toList();
        List<Settled> policies =
                catalogue.policies(day, branch).stream().map(RuleViews::settled).toList();
        return new InForce(day, branch, lines.get(0).version(), policies, lines);
    }

    /** The names of the versions, the oldest first. */
    public List<String> versions() {
        return List.copyOf(catalogue.versions().keySet());
    }

    /** @throws Refusal INPUT if there is no such version */
    public Changes changes(String from, String to, Locale language) {
        List<String> known = versions();
        Optional.of(from).filter(known::contains).orElseThrow(() -> Refusal.input("from", "no-such-choice", from));
        Optional.of(to).filter(known::contains).orElseThrow(() -> Refusal.input("to", "no-such-choice", to));
        List<Changed> items = catalogue.changes(from, to).orElseThrow().stream()
                .map(change -> new Changed(
                        change.after().rule().id(),
                        change.changed(),
                        line(change.before(), null, language),
                        line(change.after(), null, language)))
                .toList();
        return new Changes(from, to, items);
    }

    private Line line(RuleValue value, Policy policy, Locale language) {
        boolean numbered = value.asks() && value.unit() != Unit.NONE;
        return new Line(
                value.rule().id(),
                value.version(),
                numbered ? value.amount() : null,
                numbered ? value.unit().name() : null,
                value.asks() ? value.severity().published() : null,
                value.article(),
                texts.about(value, language),
                policy == null ? null : settled(policy));
    }

    private static Settled settled(Policy policy) {
        return new Settled(policy.key().id(), policy.value(), policy.organ(), policy.organName());
    }
}
