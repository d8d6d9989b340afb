package org.branchwork.web.pages;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a rule stands, in the reader's language; the tables name it in English, as in "Rules 2026, Art. 13". */
@Component("articles")
class Articles {

    private static final Pattern NAMED = Pattern.compile("([A-Za-z ]+?)(?: (\\d{4}))?(?:, Art\\. (.+))?");

    private final MessageSource messages;

    Articles(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String article, Locale locale) {
        if (article == null) {
            return "";
        }
        Matcher named = NAMED.matcher(article);
        if (!named.matches()) {
            return article;
        }
        String key = "article." + named.group(1).replace(" ", "");
        return messages.getMessage(key, new Object[] {named.group(2), named.group(3)}, article, locale);
    }
}
