package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.task.FieldView;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** What a draft holds, and what of it comes back. */
class TypedDraftsTest {

    private static final FieldView DAY = field("reportedOn", "date", false, LocalDate.of(2026, 12, 1));
    private static final FieldView AT = field("meetingAt", "datetime", false, "2026-12-01T14:00:00");
    private static final FieldView TEXT = field("text", "textarea", false, "one\ntwo");
    private static final FieldView PRESENT = field("present", "taglist", false, List.of("m1", "m2"));
    private static final FieldView LINES = new FieldView(
            "corrections",
            "list",
            "",
            false,
            List.of(),
            List.of(field("defect", "textarea", true, null), field("correction", "textarea", false, null)),
            false,
            List.of(Map.of("defect", "No signature"), Map.of("defect", "No date")));
    private static final List<FieldView> FIELDS = List.of(DAY, AT, TEXT, PRESENT, LINES);

    @Test
    void whatNobodyTouchedIsNotInIt() {
        assertThat(TypedDrafts.written(FIELDS, asOpened())).isNull();
        Typed typed = asOpened();
        typed.texts().put("text", List.of("three"));
        assertThat(TypedDrafts.written(FIELDS, typed)).isEqualTo("{\"texts\":{\"text\":[\"three\"]},\"rows\":{}}");
    }

    @Test
    void theRestIsFilledInAfresh() {
        Typed typed = asOpened();
        typed.texts().put("text", List.of("three"));
        typed.texts().put("present", List.of("m1"));
        String draft = TypedDrafts.written(FIELDS, typed);
        FieldView tomorrow = field("reportedOn", "date", false, LocalDate.of(2026, 12, 2));
        Typed again = TypedDrafts.laidOver(List.of(tomorrow, AT, TEXT, PRESENT), draft);
        assertThat(again.text("reportedOn")).isEqualTo("2026-12-02");
        assertThat(again.text("text")).isEqualTo("three");
        assertThat(again.texts().get("present")).containsExactly("m1");
        assertThat(again.rows()).isEmpty();
    }

    @Test
    void whatWasClearedStaysCleared() {
        Typed typed = asOpened();
        typed.texts().put("text", List.of(""));
        typed.texts().put("present", List.of());
        Typed again = TypedDrafts.laidOver(FIELDS, TypedDrafts.written(FIELDS, typed));
        assertThat(again.text("text")).isEmpty();
        assertThat(again.texts().get("present")).isEmpty();
    }

    @Test
    void anAnswerComesBackToItsLineOnly() {
        Typed typed = asOpened();
        typed.rows().get("corrections").get(1).put("correction", "Dated.");
        String draft = TypedDrafts.written(FIELDS, typed);
        FieldView others = new FieldView(
                "corrections",
                "list",
                "",
                false,
                List.of(),
                LINES.items(),
                false,
                List.of(Map.of("defect", "No date"), Map.of("defect", "Too short")));
        assertThat(TypedDrafts.laidOver(List.of(others), draft).rows().get("corrections"))
                .containsExactly(Map.of("defect", "No date", "correction", "Dated."), Map.of("defect", "Too short"));
    }

    /** As a browser sends the form back when nothing was done to it. */
    private static Typed asOpened() {
        LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("reportedOn", "2026-12-01");
        sent.add("meetingAt", "2026-12-01T14:00");
        sent.add("text", "one\r\ntwo");
        sent.put("present", List.of("m1", "m2"));
        sent.add("corrections[0].defect", "No signature");
        sent.add("corrections[0].correction", "");
        sent.add("corrections[1].defect", "No date");
        sent.add("corrections[1].correction", "");
        return Typed.sent(FIELDS, sent);
    }

    private static FieldView field(String key, String type, boolean readOnly, Object value) {
        return new FieldView(key, type, key, false, List.of(), List.of(), readOnly, value);
    }
}
