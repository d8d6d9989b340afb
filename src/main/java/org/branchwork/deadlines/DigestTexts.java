package org.branchwork.deadlines;

import java.util.List;
import java.util.Locale;
import org.branchwork.task.OpenTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says that something waits and where; whose case it is and what it is about is read after the login only. */
@Component
class DigestTexts {

    private static final int LISTED = 20;

    private final MessageSource messages;
    private final String address;

    DigestTexts(
            MessageSource messages,
            @Value("${branchwork.public-url:http://localhost:${server.port:8080}}") String address) {
        this.messages = messages;
        this.address = address;
    }

    String subject(News news, Locale language) {
        if (news.waiting() > 0) {
            return text(
                    "mail.subject.tasks", language, news.waiting(), news.late().size());
        }
        return text(news.escalated().isEmpty() ? "mail.subject.result" : "mail.subject.escalated", language);
    }

    String body(News news, Locale language) {
        StringBuilder body = new StringBuilder();
        if (news.result()) {
            paragraph(body, text("mail.result", language, address + "/"));
        }
        section(body, "mail.late", news.late(), language);
        section(body, "mail.dueSoon", news.dueSoon(), language);
        section(body, "mail.assigned", news.assigned(), language);
        section(body, "mail.escalated", news.escalated(), language);
        return body.append(text("mail.end", language, address + "/"))
                .append('\n')
                .toString();
    }

    private void section(StringBuilder body, String key, List<OpenTask> tasks, Locale language) {
        if (tasks.isEmpty()) {
            return;
        }
        paragraph(body, text(key, language, tasks.size()));
        tasks.stream().limit(LISTED).forEach(task -> body.append("  ")
                .append(task.due() == null ? "" : text("mail.due", language, task.due()))
                .append(address)
                .append("/tasks/")
                .append(task.id())
                .append('\n'));
        body.append('\n');
    }

    private static void paragraph(StringBuilder body, String text) {
        body.append(text).append("\n\n");
    }

    private String text(String key, Locale language, Object... values) {
        return messages.getMessage(key, values, language);
    }
}
