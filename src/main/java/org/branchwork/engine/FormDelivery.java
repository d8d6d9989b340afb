package org.branchwork.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchwork.organization.Languages;
import org.branchwork.task.TaskDesk;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The showing side of the doorway in Tasklist: when a form is opened it gets its texts in the person's language, choices and
 * read-only lines fresh from the domain, and what is filled in already. None of it is ever a process variable.
 */
@Provider
@Component
class FormDelivery implements ContainerResponseFilter {

    private static final Pattern OPENED = Pattern.compile(".*task/([0-9a-f-]{36})/(deployed-form|form-variables)");

    private final TaskDesk desk;
    private final FormRendering rendering;
    private final Languages languages;
    private final TransactionTemplate transaction;
    private final OnBehalf onBehalf;
    private final ObjectMapper json = new ObjectMapper();

    FormDelivery(
            TaskDesk desk,
            FormRendering rendering,
            Languages languages,
            TransactionTemplate transaction,
            OnBehalf onBehalf) {
        this.desk = desk;
        this.onBehalf = onBehalf;
        this.rendering = rendering;
        this.languages = languages;
        this.transaction = transaction;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Matcher opened = OPENED.matcher(request.getUriInfo().getPath());
        if (response.getStatus() != 200 || !opened.matches()) {
            return;
        }
        String login = SecurityContextHolder.getContext().getAuthentication().getName();
        if (opened.group(2).equals("deployed-form") && response.getEntity() instanceof InputStream file) {
            ObjectNode form = (ObjectNode) json.readTree(file);
            response.setEntity(write(form, opened.group(1), login), null, MediaType.APPLICATION_JSON_TYPE);
        } else if (opened.group(2).equals("form-variables")) {
            response.setEntity(
                    json.writeValueAsString(prefilled(opened.group(1), login)), null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private String write(ObjectNode form, String taskId, String login) {
        Locale locale = languages.of(login);
        return inOwnName(locale, () -> rendering
                .render(form, desk.opened(desk.see(taskId, login), login), taskId, locale)
                .toString());
    }

    private Map<String, Object> prefilled(String taskId, String login) {
        Map<String, Object> values = inOwnName(
                languages.of(login),
                () -> desk.opened(desk.see(taskId, login), login).shown().values());
        Map<String, Object> variables = new LinkedHashMap<>();
        values.forEach((key, value) -> variables.put(key, variable(value)));
        return variables;
    }

    /** Choices are labelled in the language of the thread, which here would be the browser's. */
    private <T> T inOwnName(Locale locale, Supplier<T> read) {
        LocaleContext browser = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return onBehalf.ofTheApplication(() -> transaction.execute(status -> read.get()));
        } finally {
            LocaleContextHolder.setLocaleContext(browser);
        }
    }

    /** Tasklist reads lists from JSON text and everything else as it stands. */
    private Map<String, Object> variable(Object value) {
        boolean simple = value instanceof Boolean || value instanceof Number;
        boolean list = value instanceof Iterable<?>;
        try {
            Object plain = list ? json.writeValueAsString(value) : simple ? value : value.toString();
            String type = list ? "Json" : simple ? value.getClass().getSimpleName() : "String";
            return Map.of("type", type, "value", plain, "valueInfo", Map.of());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
