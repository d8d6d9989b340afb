package org.branchwork.browser;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;

/** What axe-core holds against the page that is open now, where it is grave enough to keep somebody out. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** @param target the element, as a selector; @param help what to do, in a few words */
    public record Finding(String rule, String target, String help) {

        @Override
        public String toString() {
            return rule + " at " + target + ": " + help;
        }
    }

    private Axe() {}

    /** Serious and critical findings, one for each element. */
    public static List<Finding> findings(Chromium chromium) {
        return findings(chromium, axe());
    }

    /** Whether everything can be read in the colours shown now. */
    static List<Finding> ofColours(Chromium chromium) {
        return findings(chromium, axe().withOnlyRules(List.of("color-contrast")));
    }

    private static AxeBuilder axe() {
        // no frames in our pages; the other mode opens a second window for each page
        return new AxeBuilder().setLegacyMode();
    }

    private static List<Finding> findings(Chromium chromium, AxeBuilder axe) {
        List<Rule> broken = axe.analyze(chromium.driver()).getViolations();
        return broken.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .filter(node -> GRAVE.contains(node.getImpact()))
                        .map(node -> finding(rule, node)))
                .toList();
    }

    private static Finding finding(Rule rule, CheckedNode node) {
        return new Finding(rule.getId(), node.getTarget().toString(), rule.getHelp());
    }
}
