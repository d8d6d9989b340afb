package org.branchwork.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.junit.jupiter.api.Test;

class FormBinderTest {

    record Report(@UnlessGiven("document") String text, @NotRequired String document) {}

    private final FormBinder binder = new FormBinder();

    @Test
    void aPaperOriginalStandsInForTheText() {
        assertThat(binder.bind(Report.class, Map.of("document", "思想汇报 2026-3")))
                .isEqualTo(new Report(null, "思想汇报 2026-3"));
        assertThat(binder.bind(Report.class, Map.of("text", "本季度……", "document", "2026-3")))
                .isEqualTo(new Report("本季度……", "2026-3"));
    }

    @Test
    void withNeitherTheTextIsMissing() {
        for (Map<String, Object> neither : java.util.List.<Map<String, Object>>of(Map.of(), Map.of("document", " "))) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> binder.bind(Report.class, neither));
            assertThat(refusal.violations()).containsExactly(Violation.input("text", "missing"));
        }
    }
}
