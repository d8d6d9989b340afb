package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.OwnMessages;
import org.branchwork.rulebook.Articles;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormDesk;
import org.branchwork.task.FormField;
import org.branchwork.task.FormFiles;
import org.branchwork.task.FormSection;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Option;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Every form of the procedure, drawn in both languages, empty and with every field refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final MessageSource messages = OwnMessages.source();
    private final FormFiles files = new FormFiles();
    private final FormTexts texts = new FormTexts(messages);
    private final Sheets sheets = new Sheets(new Complaints(new Sentences(messages), new Articles(messages)), messages);
    private final SpringTemplateEngine engine = engine(messages);

    static Stream<String> forms() {
        return Arrays.stream(new File("forms").list()).sorted().map(file -> file.replace(".form", ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isDrawnWithEachOfItsFieldsAndALabelForIt(String form) {
        for (Locale language : LANGUAGES) {
            List<FieldView> fields = fields(form, language);
            String page = draw(form, fields, Typed.prefilled(fields), null, language);
            for (FieldView field : fields) {
                assertThat(page).contains("id=\"f-" + field.key() + "\"");
                if (field.type().equals("list")) {
                    assertThat(page).contains("name=\"_add\" value=\"" + field.key() + "\"");
                } else {
                    assertThat(page).contains("name=\"" + field.key() + "\"");
                }
            }
            files.sections(form).forEach(section -> assertThat(page)
                    .contains(texts.label(form, section.element(), section.label(), language)));
            assertThat(page).doesNotContain("??", "${");
            if (!language.equals(Locale.ENGLISH)) {
                assertThat(page.replaceAll("<[^>]*>", "")).doesNotContainPattern("[A-Za-z]{4,}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysBesideEachFieldWhatIsWrongWithIt(String form) {
        List<FieldView> fields = fields(form, Locale.ENGLISH);
        Typed typed = Typed.prefilled(fields);
        fields.forEach(field -> typed.addRow(field.key()));
        List<Violation> wrong = Boxes.labels(fields, typed).keySet().stream()
                .map(name -> Violation.input(name, "missing"))
                .toList();
        String page = draw(form, fields, typed, new Refusal(Refusal.Kind.INPUT, wrong), Locale.ENGLISH);
        for (String name : Boxes.labels(fields, typed).keySet()) {
            assertThat(page).contains("id=\"e-" + Box.id(name) + "\"").contains("id=\"" + Box.id(name) + "\"");
        }
    }

    private String draw(String form, List<FieldView> fields, Typed typed, Refusal refusal, Locale language) {
        List<FormSection> sections = files.sections(form).stream()
                .map(section -> new FormSection(
                        section.element(),
                        texts.label(form, section.element(), section.label(), language),
                        section.fields()))
                .toList();
        Sheet sheet = sheets.of(fields, sections, typed, refusal, true, language);
        return engine.process("form", Set.of("parts"), new Context(language, Map.of("sheet", sheet)));
    }

    private List<FieldView> fields(String form, Locale language) {
        List<FormField> all = new ArrayList<>(files.fields(form));
        all.addAll(FormDesk.COMMON);
        return all.stream().map(field -> view(form, field, language)).toList();
    }

    /** People are offered by their steps; here everybody is called the same. */
    private FieldView view(String form, FormField field, Locale language) {
        List<Option> options = new ArrayList<>(field.options().stream()
                .map(option -> new Option(
                        option.value(), texts.choice(form, field.key(), option.value(), option.label(), language)))
                .toList());
        boolean chosen =
                Set.of("select", "taglist", "checklist").contains(field.type().published());
        if (chosen && options.isEmpty()) {
            options.add(new Option("m01", "李明"));
        }
        return new FieldView(
                field.key(),
                field.type().published(),
                texts.label(form, field.key(), field.label(), language),
                field.required(),
                options,
                field.items().stream().map(item -> view(form, item, language)).toList(),
                false,
                null);
    }

    private static SpringTemplateEngine engine(MessageSource messages) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
