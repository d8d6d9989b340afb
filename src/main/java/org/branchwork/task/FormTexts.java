package org.branchwork.task;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of forms and tasks. English stands in the form itself; another language in {@code messages*.properties} under
 * {@code <task key>.<field>}, or {@code field.<field>} for what many forms share; choices below their field.
 */
@Component
public class FormTexts {

    private final MessageSource messages;

    public FormTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of a task, with the person it is about. */
    public String task(String taskKey, String applicantName, Locale locale) {
        return messages.getMessage("task." + taskKey, new Object[] {applicantName}, taskKey, locale);
    }

    public String label(String taskKey, String element, String english, Locale locale) {
        return text(taskKey + "." + element, "field." + element, english, locale);
    }

    public String choice(String taskKey, String field, String value, String english, Locale locale) {
        return text(taskKey + "." + field + "." + value, "option." + value, english, locale);
    }

    public String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, key, locale);
    }

    private String text(String own, String shared, String english, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return english;
        }
        String found = messages.getMessage(own, null, null, locale);
        return found != null ? found : messages.getMessage(shared, null, english, locale);
    }
}
