package org.branchwork.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.branchwork.organization.Languages;
import org.branchwork.task.FormTexts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names of tasks, filters and models, and diagrams in the person's language, wherever the engine's interface answers with
 * them. A task's stored name is the applicant's, so that sorting and searching by name mean the person.
 */
@Provider
@Component
class EngineTexts implements WriterInterceptor {

    private final FormTexts texts;
    private final DiagramTexts diagrams;
    private final Languages languages;
    private final ObjectMapper json = new ObjectMapper();

    EngineTexts(FormTexts texts, DiagramTexts diagrams, Languages languages) {
        this.texts = texts;
        this.diagrams = diagrams;
        this.languages = languages;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        boolean readable = context.getMediaType() != null
                && context.getMediaType().getSubtype().endsWith("json")
                && !(context.getEntity() instanceof String);
        if (!readable) {
            context.proceed();
            return;
        }
        OutputStream answer = context.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        context.setOutputStream(written);
        context.proceed();
        byte[] body = written.toByteArray();
        answer.write(body.length == 0 ? body : translated(body));
    }

    private byte[] translated(byte[] body) throws IOException {
        JsonNode tree = json.readTree(body);
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        Locale locale = person == null ? languages.usual() : languages.of(person.getName());
        translate(tree, locale);
        return json.writeValueAsBytes(tree);
    }

    private void translate(JsonNode node, Locale locale) {
        if (node instanceof ObjectNode object) {
            if (object.hasNonNull("name")) {
                named(object, object.path("name").asText(), locale);
            }
            if (object.hasNonNull("bpmn20Xml")) {
                object.put(
                        "bpmn20Xml",
                        diagrams.in(locale, object.path("bpmn20Xml").asText()));
            }
        }
        node.forEach(child -> translate(child, locale));
    }

    /** A task, a filter or a model. */
    private void named(ObjectNode object, String name, Locale locale) {
        if (object.hasNonNull("taskDefinitionKey")) {
            object.put("name", texts.task(object.path("taskDefinitionKey").asText(), name, locale));
        } else if (object.path("resourceType").asText().equals("Task")) {
            object.put("name", SharedFilters.named(name, locale));
        } else if (object.path("resource").asText().endsWith(".bpmn")) {
            object.put("name", diagrams.model(object.path("key").asText(), name, locale));
        }
    }
}
