package org.branchwork.task;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/** JSON read to the letter: no unknown field, no number for a text, no date but {@code yyyy-MM-dd}. */
final class StrictJson {

    private StrictJson() {}

    static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, day())
                        .addDeserializer(LocalDateTime.class, minute()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        for (var shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }

    private static JsonDeserializer<LocalDate> day() {
        return reader("\\d{4}-\\d{2}-\\d{2}", LocalDate::parse, LocalDate::getYear);
    }

    private static JsonDeserializer<LocalDateTime> minute() {
        return reader("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?", LocalDateTime::parse, LocalDateTime::getYear);
    }

    /** Years outside 1900-2200 are slips of the finger that would make timers nobody sees fire. */
    private static <T> JsonDeserializer<T> reader(String shape, Function<String, T> parse, Function<T, Integer> year) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                String text = parser.getValueAsString("");
                try {
                    if (text.matches(shape)) {
                        T value = parse.apply(text);
                        if (year.apply(value) >= 1900 && year.apply(value) <= 2200) {
                            return value;
                        }
                    }
                } catch (DateTimeException e) {
                    // falls through: 2026-02-30 has the shape but is no day
                }
                return context.reportInputMismatch(this, "not a date");
            }
        };
    }
}
