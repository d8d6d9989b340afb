package org.branchwork.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FormBinder;
import org.springframework.stereotype.Component;

/** Reads a body when its turn has come: who may not see a thing is told nothing about what he sent. */
@Component
class JsonBody {

    private final ObjectMapper json = new ObjectMapper();
    private final FormBinder binder;

    JsonBody(FormBinder binder) {
        this.binder = binder;
    }

    /** No body reads as no fields. */
    Map<String, Object> fields(byte[] body) {
        try {
            Map<String, Object> fields = body == null || body.length == 0
                    ? Map.of()
                    : json.readValue(body, new TypeReference<Map<String, Object>>() {});
            return fields == null ? Map.of() : fields;
        } catch (IOException e) {
            throw Refusal.input(null, "unreadable");
        }
    }

    <T extends Record> T read(byte[] body, Class<T> type) {
        return binder.bind(type, fields(body));
    }
}
