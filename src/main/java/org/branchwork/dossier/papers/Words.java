package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** How a paper writes days and lists, in its language; an empty place is left for the hand. */
public record Words(Locale locale, MessageSource messages) {

    public String day(LocalDate day) {
        return day == null ? "" : day.format(pattern("paper.day"));
    }

    /** @param month as in {@code 2006-03} */
    public String month(String month) {
        return YearMonth.parse(month).format(pattern("paper.month"));
    }

    /** A fact of a case, which may be a day or a number. */
    public String fact(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(value)) : value;
    }

    public String moment(LocalDateTime moment) {
        return moment == null ? "" : moment.format(pattern("paper.moment"));
    }

    public String list(List<String> texts) {
        return String.join(text("list.separator"), texts);
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(text(key), locale);
    }
}
