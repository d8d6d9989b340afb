package org.branchwork.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.branchwork.rulebook.Check;
import org.springframework.stereotype.Component;

/** What is kept of a step as JSON: what was entered, and what the checks said. */
@Component
public class StepRecords {

    /** Of a step whose handler keeps what was entered. */
    static final String NOTHING = "{}";

    private final JsonMapper json = StrictJson.mapper();

    public String write(Record form) {
        return text(form);
    }

    public String write(List<Check> checks) {
        return text(checks);
    }

    public List<Check> checks(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was entered at a step, as the form's record. */
    public <F extends Record> F entered(String text, Class<F> form) {
        try {
            return json.readValue(text, form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One field of what was entered, for steps of another package whose record is not known here; empty if it has none. */
    public Optional<String> field(String text, String key) {
        try {
            return Optional.ofNullable(json.readTree(text).get(key))
                    .filter(JsonNode::isValueNode)
                    .filter(node -> !node.isNull())
                    .map(JsonNode::asText);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a list of what was entered; empty where the step had none, also as it was entered before there was one. */
    public <R extends Record> List<R> list(String text, String key, Class<R> line) {
        try {
            JsonNode lines = text == null ? null : json.readTree(text).get(key);
            return lines == null || lines.isNull()
                    ? List.of()
                    : json.readerForListOf(line).readValue(lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
