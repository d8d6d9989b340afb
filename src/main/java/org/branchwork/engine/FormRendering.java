package org.branchwork.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchwork.rulebook.Articles;
import org.branchwork.task.CaseFiles;
import org.branchwork.task.Foreseen;
import org.branchwork.task.ForeseenTexts;
import org.branchwork.task.FormDesk;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Opened;
import org.branchwork.task.Option;
import org.springframework.stereotype.Component;

/** Completes a form's file for one person: texts, choices, what he needs to decide at the top, the two common reasons below. */
@Component
class FormRendering {

    /** Goes into the record as it stands: any words may say where a paper lies. */
    private static final String ON_PAPER = "on paper";

    private final FormTexts texts;
    private final ForeseenTexts foreseen;
    private final Articles articles;

    FormRendering(FormTexts texts, ForeseenTexts foreseen, Articles articles) {
        this.texts = texts;
        this.foreseen = foreseen;
        this.articles = articles;
    }

    ObjectNode render(ObjectNode form, Opened opened, String taskId, Locale locale) {
        ArrayNode components = (ArrayNode) form.path("components");
        leaveOutEmptyLists(components, opened);
        localise(components, opened, locale);
        FormDesk.COMMON.forEach(field -> components
                .addObject()
                .put("type", "textarea")
                .put("id", "field_" + field.key())
                .put("key", field.key())
                .put("label", texts.label(opened.taskKey(), field.key(), field.label(), locale)));
        components.insert(0, heading(form, opened, taskId, locale));
        FormColumns.set(components, "form");
        return form;
    }

    /** A list that nobody can add a line to is only there for what it is filled with. */
    private static void leaveOutEmptyLists(ArrayNode components, Opened opened) {
        Iterator<JsonNode> each = components.elements();
        while (each.hasNext()) {
            JsonNode component = each.next();
            boolean fixed = component.hasNonNull("allowAddRemove")
                    && !component.path("allowAddRemove").asBoolean();
            if (fixed && !opened.shown().values().containsKey(name((ObjectNode) component))) {
                each.remove();
            }
        }
    }

    private void localise(JsonNode components, Opened opened, Locale locale) {
        for (JsonNode node : components) {
            ObjectNode component = (ObjectNode) node;
            String key = name(component);
            for (String property : List.of("label", "dateLabel")) {
                if (component.has(property)) {
                    String english = component.path(property).asText();
                    component.put(property, texts.label(opened.taskKey(), key, english, locale));
                }
            }
            if (component.has("timeLabel")) {
                component.put(
                        "timeLabel",
                        texts.label(
                                opened.taskKey(),
                                "time",
                                component.path("timeLabel").asText(),
                                locale));
            }
            if (opened.shown().optional().contains(key) && component.path("validate") instanceof ObjectNode demands) {
                demands.put("required", false);
            }
            choices(component, key, opened, locale);
            if (component.path("components").isArray()) {
                localise(component.path("components"), opened, locale);
            }
        }
    }

    private void choices(ObjectNode component, String key, Opened opened, Locale locale) {
        List<Option> offered = opened.shown().options().get(key);
        if (offered != null) {
            if (CaseFiles.FIELDS.contains(key)) {
                // a text field of the file becomes a list once there are files to choose from
                component.put("type", "select");
                offered = new ArrayList<>(offered);
                offered.add(new Option(ON_PAPER, texts.message("document.onPaper", locale)));
            }
            ArrayNode values = component.putArray("values");
            for (Option option : offered) {
                values.addObject().put("value", option.value()).put("label", option.label());
            }
            return;
        }
        for (JsonNode value : component.path("values")) {
            ObjectNode choice = (ObjectNode) value;
            String label = choice.path("label").asText();
            choice.put(
                    "label",
                    texts.choice(opened.taskKey(), key, choice.path("value").asText(), label, locale));
        }
    }

    /** The ways out, what must be known, what stands against it, and in one line what does not. */
    private ObjectNode heading(ObjectNode form, Opened opened, String taskId, Locale locale) {
        StringBuilder text = new StringBuilder(
                        link(texts.message("shown.case", locale, opened.caseNumber()), "/cases/" + opened.caseNumber()))
                .append(" · ")
                .append(link(texts.message("shown.ownPage", locale), "/tasks/" + taskId))
                .append("\n");
        opened.shown().facts().forEach((key, fact) -> text.append("\n**")
                .append(plain(texts.message("shown." + key, locale)))
                .append("** ")
                .append(plain(fact))
                .append("\n"));
        opened.foreseen().stream().filter(one -> !one.check().passed()).forEach(one -> text.append("\n✗ ")
                .append(told(opened, one, locale))
                .append("\n"));
        String met = opened.foreseen().stream()
                .filter(one -> one.check().passed())
                .map(one -> told(opened, one, locale))
                .collect(Collectors.joining(" ✓ "));
        if (!met.isEmpty()) {
            text.append("\n✓ ").append(met).append("\n");
        }
        return form.objectNode().put("type", "text").put("id", "text_heading").put("text", text.toString());
    }

    private String told(Opened opened, Foreseen one, Locale locale) {
        return plain(foreseen.of(opened.taskKey(), one, locale)) + " *"
                + plain(articles.of(one.check().article(), locale)) + "*";
    }

    private static String link(String text, String address) {
        return "[" + plain(text) + "](" + address + ")";
    }

    private static String name(ObjectNode component) {
        if (component.hasNonNull("key")) {
            return component.path("key").asText();
        }
        return component.hasNonNull("path")
                ? component.path("path").asText()
                : component.path("id").asText();
    }

    /** What people wrote is text here: no markup, no link, and no expression the form library would evaluate. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|!~])", "\\\\$1")
                .replace("{{", "{ {")
                .replace("\n", "  \n");
    }
}
