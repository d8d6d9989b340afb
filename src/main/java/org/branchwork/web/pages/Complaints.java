package org.branchwork.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchwork.rulebook.Articles;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Severity;
import org.branchwork.rulebook.Violation;
import org.springframework.stereotype.Component;

/** Puts the reasons of a refusal into words and finds the input each belongs to. */
@Component
class Complaints {

    private final Sentences sentences;
    private final Articles articles;

    Complaints(Sentences sentences, Articles articles) {
        this.sentences = sentences;
        this.articles = articles;
    }

    /** @param labels the inputs on the page: what each is called, by its name, as {@code exclusions[0].person} */
    List<Complaint> of(Refusal refusal, Map<String, String> labels, Locale locale) {
        return refusal.violations().stream()
                .map(violation -> of(violation, labels, locale))
                .distinct()
                .toList();
    }

    private Complaint of(Violation violation, Map<String, String> labels, Locale locale) {
        String box = nearest(violation.field(), labels.keySet());
        String label = labels.get(box);
        String message = sentences.of(violation, locale);
        Check check = violation.check();
        return check == null
                ? new Complaint(box, label, message, null, null, false, null)
                : new Complaint(
                        box,
                        label,
                        message,
                        check.rule().id(),
                        articles.of(check.article(), locale),
                        check.severity() == Severity.WARN,
                        check.earliest());
    }

    /** A reason about one entry of a list that is one input on the page belongs to that input. */
    static String nearest(String field, Set<String> boxes) {
        String path = field;
        while (path != null && !boxes.contains(path)) {
            int cut = Math.max(path.lastIndexOf('['), path.lastIndexOf('.'));
            path = cut < 0 ? null : path.substring(0, cut);
        }
        return path;
    }
}
