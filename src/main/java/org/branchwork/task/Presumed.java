package org.branchwork.task;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** A form as nobody has filled it in yet: dated now, decided as asked, and otherwise empty. */
final class Presumed {

    private Presumed() {}

    static <F extends Record> F form(Class<F> type, String decision, LocalDateTime now) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType(), decision, now))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            Constructor<F> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Class<?> type, String decision, LocalDateTime now) {
        if (type.isEnum()) {
            Object[] choices = type.getEnumConstants();
            return Arrays.stream(choices)
                    .filter(choice -> choice.toString().equals(decision))
                    .findFirst()
                    .orElse(choices[0]);
        }
        if (type == LocalDate.class) {
            return now.toLocalDate();
        }
        if (type == LocalDateTime.class) {
            return now;
        }
        if (type == Integer.class) {
            return 0;
        }
        if (type == Boolean.class) {
            return true;
        }
        return type == String.class ? "" : type == List.class ? List.of() : null;
    }
}
