package org.branchwork.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.springframework.stereotype.Component;

/** What a form shows when it is opened: fields in the person's language, choices from the domain, what was entered before a return. */
@Component
public class FormDesk {

    /** Every form ends with these two. */
    public static final List<FormField> COMMON = List.of(
            FormField.remark(Doorway.LATE_REASON, "Reason, if late"),
            FormField.remark(Doorway.OVERRIDE_REASON, "Reason for going on in spite of a warning"));

    /** What a decision is made of anew each time, whoever typed it before. */
    private static final Set<String> NEVER_OFFERED =
            Set.of("outcome", "proposal", Returns.DEFECTS, Returns.CORRECTIONS);

    private final Handlers handlers;
    private final FormFiles forms;
    private final FormTexts texts;
    private final CaseSteps steps;
    private final Returns returns;
    private final CaseFiles files;
    private final ObjectMapper json = new ObjectMapper();

    public FormDesk(
            Handlers handlers, FormFiles forms, FormTexts texts, CaseSteps steps, Returns returns, CaseFiles files) {
        this.handlers = handlers;
        this.forms = forms;
        this.texts = texts;
        this.steps = steps;
        this.returns = returns;
        this.files = files;
    }

    public List<FieldView> fields(TaskContext context, Locale locale) {
        Shown shown = shown(context);
        List<FormField> all = new ArrayList<>(forms.fields(context.taskKey()));
        all.addAll(COMMON);
        Stream<FieldView> views = all.stream().map(field -> view(context.taskKey(), field, shown, locale));
        return Stream.concat(judged(context, locale).stream(), views).toList();
    }

    /** What came of the defects raised here before, as a list to read; on pages it stands among the lines at the top. */
    private Optional<FieldView> judged(TaskContext context, Locale locale) {
        List<Correction> judged = returns.judged(context.theCase(), context.taskKey());
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        List<FormField> items =
                List.of(FormField.remark("defect", "Defect"), FormField.remark("correction", "What was changed"));
        FormField list =
                new FormField(Returns.CORRECTIONS, FieldType.LIST, "Corrections", false, List.of(), items, true);
        return Optional.of(view(context.taskKey(), list, Shown.nothing().value(Returns.CORRECTIONS, judged), locale));
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
        before(handler, context).map(CaseStep::values).ifPresent(entered -> offer(entered, handler.namedAnew(), shown));
        offerFiles(context, shown);
        returns.showOn(shown, context);
        return shown;
    }

    /** Whether whoever opens the form reads something sealed in it, and not only his own empty fields. */
    boolean showsSealed(TaskContext context) {
        TaskHandler<?> handler = handlers.of(context.taskKey());
        return handler.sealed()
                && (handler.keepsWhatWasEntered() || before(handler, context).isPresent());
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

    /** The latest time this step was taken, by or about the same person where each takes it for himself. */
    private Optional<CaseStep> before(TaskHandler<?> handler, TaskContext context) {
        if (handler.recall() == Recall.NOTHING) {
            return Optional.empty();
        }
        return steps.findByCaseNumberAndKeyOrderById(context.caseNumber(), context.taskKey()).stream()
                .filter(step -> handler.recall() == Recall.EVERY_RUN
                        || step.stageRun() == context.theCase().stageRun())
                .filter(step -> Objects.equals(step.subject(), context.subject()))
                .reduce((earlier, later) -> later);
    }

    private void offer(String entered, Set<String> namedAnew, Shown shown) {
        try {
            JsonNode before = json.readTree(entered);
            for (Map.Entry<String, JsonNode> field : before.properties()) {
                boolean wanted = !NEVER_OFFERED.contains(field.getKey()) && !namedAnew.contains(field.getKey());
                if (wanted && !shown.values().containsKey(field.getKey())) {
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
                field.readOnly(),
                shown.values().get(field.key()));
    }

    private List<Option> fixed(String taskKey, FormField field, Locale locale) {
        return field.options().stream()
                .map(option -> new Option(
                        option.value(), texts.choice(taskKey, field.key(), option.value(), option.label(), locale)))
                .toList();
    }
}
