package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.branchwork.task.FieldView;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** From what a browser sends to what the doorway takes, and back onto the page. */
class TypedTest {

    private static final FieldView LIST = new FieldView(
            "exclusions",
            "list",
            "Exclusions",
            false,
            List.of(),
            List.of(field("person", "select"), field("consentOn", "date"), field("years", "number")),
            false,
            List.of(Map.of("person", "m01", "consentOn", LocalDate.of(2026, 6, 1))));

    private static final List<FieldView> FIELDS = List.of(
            field("place", "text"),
            field("letter", "textarea"),
            field("yes", "number"),
            field("on", "date"),
            field("at", "datetime"),
            field("held", "boolean"),
            field("outcome", "select"),
            field("tellers", "taglist"),
            LIST);

    @Test
    void becomesPlainValuesOfTheirTypes() {
        Map<String, Object> values = values(sent(
                "place", "Hall ",
                "letter", "Dear\ncomrades",
                "yes", " 12 ",
                "on", "2026-06-01",
                "at", "2026-06-01T14:00",
                "held", "false",
                "outcome", "PASS",
                "tellers", "m05",
                "tellers", "m06",
                "exclusions[0].person", "m02",
                "exclusions[0].years", "3",
                "unknown", "x"));
        assertThat(values)
                .containsEntry("place", "Hall ")
                .containsEntry("letter", "Dear\ncomrades")
                .containsEntry("yes", 12)
                .containsEntry("on", "2026-06-01")
                .containsEntry("at", "2026-06-01T14:00")
                .containsEntry("held", false)
                .containsEntry("outcome", "PASS")
                .containsEntry("tellers", List.of("m05", "m06"))
                .doesNotContainKey("unknown");
        assertThat(rows(values)).hasSize(1);
        assertThat(rows(values).get(0))
                .containsEntry("person", "m02")
                .containsEntry("consentOn", null)
                .containsEntry("years", 3);
    }

    @Test
    void whatIsEmptyIsNullAndAListWithoutChoicesIsEmpty() {
        Map<String, Object> values = values(sent("place", "  ", "yes", "", "held", ""));
        assertThat(values).hasSize(FIELDS.size());
        assertThat(values.get("place")).isNull();
        assertThat(values.get("yes")).isNull();
        assertThat(values.get("held")).isNull();
        assertThat(values.get("on")).isNull();
        assertThat(values).containsEntry("tellers", List.of()).containsEntry("exclusions", List.of());
    }

    @Test
    void whatIsNoNumberAndNoAnswerGoesOnToBeRefused() {
        assertThat(values(sent("yes", "1.5", "held", "perhaps")))
                .containsEntry("yes", "1.5")
                .containsEntry("held", "perhaps");
        assertThat(values(sent("yes", "99999999999"))).containsEntry("yes", "99999999999");
    }

    @Test
    void rowsComeInTheirOrderAreAddedRemovedAndDroppedWhenEmpty() {
        Typed typed = Typed.sent(
                FIELDS,
                sent(
                        "exclusions[10].person", "last",
                        "exclusions[2].person", "first",
                        "exclusions[5].person", "",
                        "exclusions[5].years", " ",
                        "other[0].person", "no"));
        assertThat(persons(typed)).containsExactly("first", "", "last");
        typed.addRow("exclusions");
        typed.addRow("place");
        assertThat(typed.rows().get("exclusions")).hasSize(4);
        typed.removeRow("exclusions:0");
        typed.removeRow("exclusions:99");
        typed.removeRow("nothing");
        assertThat(persons(typed)).containsExactly("", "last", null);
        typed.dropEmptyRows();
        assertThat(persons(typed)).containsExactly("last");
    }

    @Test
    void whatIsFilledInBeforehandStandsAsAnInputReadsIt() {
        List<FieldView> filled = List.of(
                filled("on", "date", LocalDate.of(2026, 6, 1)),
                filled("at", "datetime", LocalDateTime.of(2026, 6, 1, 14, 0)),
                filled("held", "boolean", true),
                filled("yes", "number", 5),
                filled("tellers", "taglist", List.of("m05", "m06")),
                field("place", "text"),
                LIST);
        Typed typed = Typed.prefilled(filled);
        Boxes boxes = new Boxes(typed, List.of());
        List<Box> all = boxes.of(filled, field -> true);
        assertThat(all)
                .extracting(Box::text)
                .containsExactly("2026-06-01", "2026-06-01T14:00", "true", "5", "m05", "", "");
        assertThat(all.get(4).chosen("m06")).isTrue();
        List<Box> row = all.get(6).rows().get(0);
        assertThat(row).extracting(Box::name).contains("exclusions[0].person", "exclusions[0].consentOn");
        assertThat(row).extracting(Box::text).containsExactly("m01", "2026-06-01", "");
        assertThat(row.get(0).id()).isEqualTo("f-exclusions-0-person");
    }

    @Test
    void aReasonFindsTheInputItBelongsTo() {
        var boxes = Boxes.labels(FIELDS, Typed.sent(FIELDS, sent("exclusions[0].person", "m01")))
                .keySet();
        assertThat(Complaints.nearest("exclusions[0].person", boxes)).isEqualTo("exclusions[0].person");
        assertThat(Complaints.nearest("exclusions.person", boxes)).isEqualTo("exclusions");
        assertThat(Complaints.nearest("exclusions[4].person", boxes)).isEqualTo("exclusions");
        assertThat(Complaints.nearest("tellers[1]", boxes)).isEqualTo("tellers");
        assertThat(Complaints.nearest("elsewhere", boxes)).isNull();
        assertThat(Complaints.nearest(null, boxes)).isNull();
    }

    private static Map<String, Object> values(MultiValueMap<String, String> sent) {
        Typed typed = Typed.sent(FIELDS, sent);
        typed.dropEmptyRows();
        return PlainValues.of(FIELDS, typed);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> values) {
        return (List<Map<String, Object>>) values.get("exclusions");
    }

    private static List<String> persons(Typed typed) {
        return typed.rows().get("exclusions").stream()
                .map(row -> row.get("person"))
                .toList();
    }

    private static FieldView field(String key, String type) {
        return filled(key, type, null);
    }

    private static FieldView filled(String key, String type, Object value) {
        return new FieldView(key, type, key, false, List.of(), List.of(), false, value);
    }

    private static MultiValueMap<String, String> sent(String... pairs) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.addAll(pairs[i], Arrays.asList(pairs[i + 1]));
        }
        return sent;
    }
}
