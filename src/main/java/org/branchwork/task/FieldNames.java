package org.branchwork.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a person calls the field that a refusal names: {@code exclusions[0].ground} is the ground in line 1 of a list. */
@Component
public class FieldNames {

    private static final Pattern PART = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

    private final FormFiles files;
    private final FormTexts texts;

    FieldNames(FormFiles files, FormTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** Empty for what is no field of the form. */
    public Optional<String> of(String taskKey, String field, Locale locale) {
        List<String> names = new ArrayList<>();
        List<FormField> fields = files.fields(taskKey);
        Matcher part = PART.matcher(field);
        while (part.find()) {
            String key = part.group(1);
            Optional<FormField> found =
                    fields.stream().filter(one -> one.key().equals(key)).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            String line = part.group(2) == null ? "" : " " + (Integer.parseInt(part.group(2)) + 1);
            names.add(texts.label(taskKey, key, found.get().label(), locale) + line);
            fields = found.get().items();
        }
        return Optional.of(String.join(" · ", names));
    }
}
