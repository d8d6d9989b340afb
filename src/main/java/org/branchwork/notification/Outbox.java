package org.branchwork.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mail in the transaction that has something to tell: what is rolled back is not told, and no step waits for a server. */
@Component
public class Outbox {

    private static final int LISTED = 200;

    private final OutgoingMails mails;
    private final Clock clock;
    private final boolean open;

    Outbox(OutgoingMails mails, Clock clock, ObjectProvider<JavaMailSender> sender) {
        this.mails = mails;
        this.clock = clock;
        this.open = sender.getIfAvailable() != null;
    }

    /** Whether this installation has a mail server; without one nothing is kept that would never be sent. */
    public boolean open() {
        return open;
    }

    /** @param key names the news: the same key is told once, however often it is put in */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String key, String recipient, String subject, String body) {
        if (open && !mails.existsByKey(key)) {
            mails.save(new OutgoingMail(key, recipient, subject, body, LocalDateTime.now(clock)));
        }
    }

    /** Not sent yet or given up, oldest first. */
    @Transactional(readOnly = true)
    public List<OutgoingMail> unsent() {
        return mails.findBySentAtIsNullOrderById(Limit.of(LISTED));
    }

    /** Tries a mail once more; answers whether there is such a mail that was not sent. */
    @Transactional
    public boolean again(Long id) {
        return mails.findById(id)
                .filter(mail -> mail.sentAt() == null)
                .map(mail -> {
                    mail.again(LocalDateTime.now(clock));
                    return mail;
                })
                .isPresent();
    }
}
