package org.branchwork.task;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a fixed choice made at one step, in the reader's language, for showing it at another. */
@Component
public class ChoiceLabels {

    private final FormFiles forms;
    private final FormTexts texts;

    public ChoiceLabels(FormFiles forms, FormTexts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    public String of(String taskKey, String field, String value) {
        return of(taskKey, field, value, LocaleContextHolder.getLocale());
    }

    public String of(String taskKey, String field, String value, Locale locale) {
        String english = forms.fields(taskKey).stream()
                .filter(one -> one.key().equals(field))
                .flatMap(one -> one.options().stream())
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
        return texts.choice(taskKey, field, value, english, locale);
    }
}
