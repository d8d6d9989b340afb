package org.branchwork.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.springframework.stereotype.Component;

/** What a form shows when it is opened: fields in the person's language, choices from the domain, what was entered before a return. */
@Component
public class FormDesk {

    /** Every form ends with these two. */
    public static final List<FormField> COMMON = List.of(
            new FormField(Doorway.LATE_REASON, FieldType.TEXTAREA, "Reason, if late", false, List.of(), List.of()),
            new FormField(
                    Doorway.OVERRIDE_REASON,
                    FieldType.TEXTAREA,
                    "Reason for going on in spite of a warning",
                    false,
                    List.of(),
                    List.of()));

    private final Handlers handlers;
    private final FormFiles forms;
    private final FormTexts texts;
    private final CaseSteps steps;
    private final CaseFiles files;
    private final ObjectMapper json = new ObjectMapper();

    public FormDesk(Handlers handlers, FormFiles forms, FormTexts texts, CaseSteps steps, CaseFiles files) {
        this.handlers = handlers;
        this.forms = forms;
        this.texts = texts;
        this.steps = steps;
        this.files = files;
    }

    public List<FieldView> fields(TaskContext context, Locale locale) {
        Shown shown = shown(context);
        List<FormField> all = new ArrayList<>(forms.fields(context.taskKey()));
        all.addAll(COMMON);
        return all.stream()
                .map(field -> view(context.taskKey(), field, shown, locale))
                .toList();
    }

    /** The headings of the form, in the person's language. */
    public List<FormSection> sections(String taskKey, Locale locale) {
        return forms.sections(taskKey).stream()
                .map(section -> new FormSection(
                        section.element(),
                        texts.label(taskKey, section.element(), section.label(), locale),
                        section.fields()))
                .toList();
    }

    /** The handler's view, with what was typed before a return laid under it. */
    public Shown shown(TaskContext context) {
        TaskHandler<?> handler = handlers.of(context.taskKey());
        Shown shown = handler.show(context);
        if (handler.offersWhatWasEntered()) {
            before(context).map(CaseStep::values).ifPresent(entered -> offer(entered, shown));
        }
        offerFiles(context, shown);
        return shown;
    }

    /** Whether whoever opens the form reads something sealed in it, and not only his own empty fields. */
    boolean showsSealed(TaskContext context) {
        TaskHandler<?> handler = handlers.of(context.taskKey());
        boolean offered = handler.offersWhatWasEntered() && before(context).isPresent();
        return handler.sealed() && (handler.keepsWhatWasEntered() || offered);
    }

    private void offerFiles(TaskContext context, Shown shown) {
        List<String> fields = forms.fields(context.taskKey()).stream()
                .map(FormField::key)
                .filter(CaseFiles.FIELDS::contains)
                .toList();
        if (!fields.isEmpty()) {
            List<Option> offered = files.of(context.caseNumber(), context.actor());
            fields.stream().filter(field -> !offered.isEmpty()).forEach(field -> shown.options(field, offered));
        }
    }

    private Optional<CaseStep> before(TaskContext context) {
        return steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(
                context.caseNumber(), context.theCase().stageRun(), context.taskKey());
    }

    private void offer(String entered, Shown shown) {
        try {
            JsonNode before = json.readTree(entered);
            for (Map.Entry<String, JsonNode> field : before.properties()) {
                if (!field.getKey().equals("outcome") && !shown.values().containsKey(field.getKey())) {
                    shown.value(field.getKey(), json.convertValue(field.getValue(), Object.class));
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private FieldView view(String taskKey, FormField field, Shown shown, Locale locale) {
        List<Option> options = shown.options().getOrDefault(field.key(), fixed(taskKey, field, locale));
        List<FieldView> items = field.items().stream()
                .map(item -> view(taskKey, item, shown, locale))
                .toList();
        return new FieldView(
                field.key(),
                field.type().published(),
                texts.label(taskKey, field.key(), field.label(), locale),
                field.required() && !shown.optional().contains(field.key()),
                options,
                items,
                false,
                shown.values().get(field.key()));
    }

    private List<Option> fixed(String taskKey, FormField field, Locale locale) {
        return field.options().stream()
                .map(option -> new Option(
                        option.value(), texts.choice(taskKey, field.key(), option.value(), option.label(), locale)))
                .toList();
    }
}
