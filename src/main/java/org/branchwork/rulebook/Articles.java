package org.branchwork.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a rule stands, in the reader's language; the tables name it in English, as in "Rules 2026, Art. 13". */
@Component("articles")
public class Articles {

    private static final Pattern NAMED = Pattern.compile("([A-Za-z ]+?)(?: (\\d{4}))?, Art\\. (.+)");

    /** What stands in no published text. */
    private static final String POLICY = "Policy";

    /** As a policy's article begins, and as it follows a national one. */
    private static final String POLICY_OF = "Policy of ";

    private static final String AND_POLICY_OF = "; policy of ";

    private final MessageSource messages;

    public Articles(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String article, Locale locale) {
        if (article == null) {
            return "";
        }
        List<String> places = places(article);
        if (places.size() > 1) {
            return places.stream()
                    .map(place -> of(place, locale))
                    .collect(Collectors.joining(messages.getMessage("article.separator", null, locale)));
        }
        if (article.startsWith(POLICY_OF)) {
            return messages.getMessage(
                    "article.PolicyOf", new Object[] {article.substring(POLICY_OF.length())}, locale);
        }
        Matcher named = NAMED.matcher(article);
        return named.matches()
                ? text(named.group(1), named.group(2), named.group(3), article, locale)
                : text(article, null, null, article, locale);
    }

    /** A rule that an organ has made stricter stands in two places. */
    private static List<String> places(String article) {
        int policy = article.indexOf(AND_POLICY_OF);
        return policy < 0
                ? List.of(article)
                : List.of(article.substring(0, policy), POLICY_OF + article.substring(policy + AND_POLICY_OF.length()));
    }

    /** The articles of one act, each text named once; that a policy was heeded too goes without saying. */
    public String of(Collection<String> articles, Locale locale) {
        Comparator<String> byNumber = Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());
        var numbers = new TreeMap<String, TreeSet<String>>();
        for (String article :
                articles.stream().flatMap(one -> places(one).stream()).toList()) {
            Matcher named = NAMED.matcher(article);
            if (named.matches()) {
                String text = article.substring(0, named.start(3));
                numbers.computeIfAbsent(text, none -> new TreeSet<>(byNumber)).add(named.group(3));
            } else if (!article.equals(POLICY)) {
                numbers.put(article, new TreeSet<>());
            }
        }
        String separator = messages.getMessage("list.separator", null, locale);
        return numbers.entrySet().stream()
                .map(text -> of(text.getKey() + String.join(separator, text.getValue()), locale))
                .collect(Collectors.joining(messages.getMessage("article.separator", null, locale)));
    }

    private String text(String name, String year, String number, String otherwise, Locale locale) {
        String key = "article." + name.replace(" ", "");
        return messages.getMessage(key, new Object[] {year, number}, otherwise, locale);
    }
}
