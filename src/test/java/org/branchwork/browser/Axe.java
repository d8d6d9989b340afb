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
        // no frames in our pages; the other mode opens a second window for each page
        return new AxeBuilder()
                .setLegacyMode().analyze(chromium.driver()).getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> GRAVE.contains(node.getImpact()))
                                .map(node -> finding(rule, node)))
                        .toList();
    }

    private static Finding finding(Rule rule, CheckedNode node) {
        return new Finding(rule.getId(), node.getTarget().toString(), rule.getHelp());
    }
}
