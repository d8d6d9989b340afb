package org.branchwork.engine;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A diagram's labels in another language: the model's own file is English, the texts are keyed by model and element id. */
@Component
class DiagramTexts {

    private static final Pattern MODEL = Pattern.compile("<bpmn:process [^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern LABEL = Pattern.compile("(\\bid=\"([^\"]+)\"[^>]*?\\bname=\")([^\"]*)(\")");

    private final MessageSource messages;

    DiagramTexts(MessageSource messages) {
        this.messages = messages;
    }

    String model(String key, String english, Locale locale) {
        return label(key, key, english, locale);
    }

    String label(String model, String element, String english, Locale locale) {
        boolean spoken = locale.getLanguage().equals("en");
        return spoken ? english : messages.getMessage(model + "." + element, null, english, locale);
    }

    String in(Locale locale, String xml) {
        Matcher model = MODEL.matcher(xml);
        if (locale.getLanguage().equals("en") || !model.find()) {
            return xml;
        }
        return LABEL.matcher(xml).replaceAll(label -> {
            String text = messages.getMessage(model.group(1) + "." + label.group(2), null, null, locale);
            String name = text == null ? label.group(3) : HtmlUtils.htmlEscape(text, "UTF-8");
            return Matcher.quoteReplacement(label.group(1) + name + label.group(4));
        });
    }
}
