package org.branchwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.branchwork.OwnMessages;
import org.branchwork.task.FieldType;
import org.branchwork.task.FormField;
import org.branchwork.task.FormFiles;
import org.branchwork.task.FormTexts;
import org.branchwork.task.NotRequired;
import org.branchwork.task.TaskHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** Every form offers exactly the fields its handler's record takes, of fitting kinds, in two languages. */
class FormRulesTest {

    private static final Map<String, Class<?>> FORMS = forms();
    private static final FormFiles FILES = new FormFiles();
    private static final FormTexts TEXTS = new FormTexts(OwnMessages.source());

    /** The record of each handler by task key. */
    private static Map<String, Class<?>> forms() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(TaskHandler.class));
        Map<String, Class<?>> forms = new TreeMap<>();
        for (BeanDefinition found : scan.findCandidateComponents("org.branchwork")) {
            try {
                Class<?> handler = Class.forName(found.getBeanClassName());
                String key = handler.getAnnotation(Component.class).value();
                forms.put(
                        key,
                        ResolvableType.forClass(handler)
                                .as(TaskHandler.class)
                                .getGeneric(0)
                                .resolve());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return forms;
    }

    static Stream<String> keys() {
        return FORMS.keySet().stream();
    }

    @Test
    void thereAreFormsToLookAt() {
        assertThat(FORMS).containsKeys("application-receive", "acceptance-fill-form", "notice-close");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theFieldsAreTheComponentsOfTheRecord(String key) {
        assertSame(key, FILES.fields(key), FORMS.get(key));
    }

    /** The form library would keep the complaint about a line that has been removed, and the form shut. */
    @ParameterizedTest
    @MethodSource("keys")
    void linesOfAListAreCheckedByTheServerOnly(String key) throws IOException {
        JsonNode form = new ObjectMapper().readTree(new ClassPathResource("forms/" + key + ".form").getInputStream());
        form.findParents("path").stream()
                .filter(list -> list.path("type").asText().equals("dynamiclist"))
                .forEach(list -> assertThat(list.path("components").findValues("validate"))
                        .noneMatch(validate -> validate.has("required")));
    }

    private static void assertSame(String at, List<FormField> fields, Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        assertThat(fields.stream().map(FormField::key))
                .as(at)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        for (RecordComponent component : components) {
            FormField field = fields.stream()
                    .filter(one -> one.key().equals(component.getName()))
                    .findFirst()
                    .orElseThrow();
            String place = at + "." + field.key();
            assertThat(field.required())
                    .as(place + " is required")
                    .isEqualTo(!component.isAnnotationPresent(NotRequired.class));
            assertFits(place, field, component.getGenericType());
        }
    }

    private static void assertFits(String at, FormField field, Type type) {
        Type one = type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
        Class<?> single = (Class<?>) one;
        assertThat(kinds(single, one != type)).as(at).contains(field.type());
        if (single.isEnum()) {
            assertThat(field.options().stream().map(option -> option.value()))
                    .as(at)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(single.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else {
            assertThat(field.options())
                    .as(at + ": its choices come from the domain")
                    .isEmpty();
        }
        if (single.isRecord()) {
            assertSame(at, field.items(), single);
        }
    }

    private static List<FieldType> kinds(Class<?> type, boolean many) {
        if (type.isRecord()) {
            return List.of(FieldType.LIST);
        }
        if (many) {
            return List.of(FieldType.CHECKLIST, FieldType.TAGLIST);
        }
        if (type.isEnum()) {
            return List.of(FieldType.SELECT);
        }
        return Map.<Class<?>, List<FieldType>>of(
                        Integer.class, List.of(FieldType.NUMBER),
                        Boolean.class, List.of(FieldType.BOOLEAN),
                        LocalDate.class, List.of(FieldType.DATE),
                        LocalDateTime.class, List.of(FieldType.DATETIME),
                        String.class, List.of(FieldType.TEXT, FieldType.TEXTAREA, FieldType.SELECT))
                .get(type);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyLabelAndChoiceHasAChineseText(String key) {
        assertThat(TEXTS.task(key, "李四", Locale.ENGLISH)).isNotEqualTo(key);
        assertThat(TEXTS.task(key, "李四", Locale.SIMPLIFIED_CHINESE)).isNotEqualTo(key);
        assertTranslated(key, FILES.fields(key));
    }

    private static void assertTranslated(String key, List<FormField> fields) {
        for (FormField field : fields) {
            assertThat(TEXTS.label(key, field.key(), "", Locale.SIMPLIFIED_CHINESE))
                    .as(key + "." + field.key())
                    .isNotEmpty();
            field.options().forEach(option -> assertThat(
                            TEXTS.choice(key, field.key(), option.value(), "", Locale.SIMPLIFIED_CHINESE))
                    .as(key + "." + field.key() + "." + option.value())
                    .isNotEmpty());
            assertTranslated(key, field.items());
        }
    }
}
