package org.branchwork.task;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reading records by their components. */
final class Records {

    private Records() {}

    static Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a list, or none where the record has no such list. */
    static <R extends Record> List<R> list(Record record, String name, Class<R> line) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> (List<?>) value(record, component))
                .flatMap(List::stream)
                .map(line::cast)
                .toList();
    }

    /** What a field expects, in words a person can follow: {@code yyyy-MM-dd}, or the choices. */
    static String shape(Type type) {
        if (type instanceof Class<?> simple && simple.isEnum()) {
            return Arrays.stream(simple.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        return switch (type.getTypeName()) {
            case "java.time.LocalDate" -> "yyyy-MM-dd";
            case "java.time.LocalDateTime" -> "yyyy-MM-ddTHH:mm";
            case "java.lang.Integer" -> "0, 1, 2 ...";
            case "java.lang.Boolean" -> "true, false";
            default -> "...";
        };
    }
}
