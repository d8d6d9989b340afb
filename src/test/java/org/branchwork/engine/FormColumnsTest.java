package org.branchwork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a form holds, its rows fill the form library's grid and no more, and every field keeps its place in the order. */
class FormColumnsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<File> forms() {
        return Stream.of(new File("forms").listFiles((folder, name) -> name.endsWith(".form")))
                .sorted();
    }

    @Test
    void numbersStandThreeInARowAndTextsTwo() throws IOException {
        ArrayNode components = (ArrayNode)
                JSON.readTree(
                        """
                [{"type": "number", "id": "a"}, {"type": "number", "id": "b"}, {"type": "number", "id": "c"},
                 {"type": "textarea", "id": "d"}, {"type": "textarea", "id": "e"}, {"type": "textfield", "id": "f"}]""");
        FormColumns.set(components, "form");
        assertThat(rows(components).values()).containsExactly(List.of(5, 5, 6), List.of(8, 8), List.of(8));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void rowsFillTheGridAndOrderStays(File file) throws IOException {
        ArrayNode components = (ArrayNode) JSON.readTree(file).path("components");
        String before = ids(components).toString();
        FormColumns.set(components, "form");
        assertThat(ids(components).toString()).isEqualTo(before);
        assertFits(components);
    }

    private static void assertFits(JsonNode components) {
        rows(components).forEach((row, widths) -> assertThat(
                        widths.stream().mapToInt(Integer::intValue).sum())
                .as(row)
                .isBetween(8, 16));
        for (JsonNode component : components) {
            if (component.path("components").isArray()) {
                assertFits(component.path("components"));
            }
        }
    }

    private static Map<String, List<Integer>> rows(JsonNode components) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (JsonNode component : components) {
            JsonNode layout = component.path("layout");
            rows.computeIfAbsent(layout.path("row").asText(), row -> new ArrayList<>())
                    .add(layout.path("columns").asInt());
        }
        return rows;
    }

    private static List<String> ids(JsonNode components) {
        return components.findValuesAsText("id");
    }
}
