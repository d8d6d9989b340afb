package org.branchwork.dossier.papers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The notice that is posted (Art. 15, 17): the same for everybody, and with no number of a case on it. */
@Component
@Order(30)
public class NoticeSheets implements Paper {

    private final PostedNotices notices;
    private final MessageSource messages;

    NoticeSheets(PostedNotices notices, MessageSource messages) {
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "notice";
    }

    @Override
    public List<Sheet> sheets(Reading reading) {
        if (!reading.seesSteps()) {
            return List.of();
        }
        return notices.of(reading.theCase().number()).stream()
                .map(notice -> sheet(notice, reading.locale()))
                .toList();
    }

    /** Also for those who read it where it hangs. */
    public Sheet sheet(PostedNotice notice, Locale locale) {
        Map<String, Object> content = Map.of("notice", notice, "w", new Words(locale, messages));
        return new Sheet("notice", key(), null, notice.from(), content);
    }
}
