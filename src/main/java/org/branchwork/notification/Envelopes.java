package org.branchwork.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes before and after each try how far a mail has come, so that no transaction stays open while a server is spoken to. */
@Component
class Envelopes {

    private static final int AT_ONCE = 50;
    private static final Period SENT_ARE_KEPT = Period.ofDays(30);

    private final OutgoingMails mails;
    private final Clock clock;

    Envelopes(OutgoingMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> waiting() {
        return mails.waiting(LocalDateTime.now(clock), Limit.of(AT_ONCE));
    }

    @Transactional
    public Optional<OutgoingMail> take(Long id) {
        Optional<OutgoingMail> mail = mails.hold(id, LocalDateTime.now(clock));
        mail.ifPresent(one -> one.taken(LocalDateTime.now(clock)));
        return mail;
    }

    @Transactional
    public void sent(Long id) {
        mails.findById(id).ifPresent(mail -> mail.sent(LocalDateTime.now(clock)));
    }

    @Transactional
    public void failed(Long id, String why, boolean hopeless) {
        mails.findById(id).ifPresent(mail -> mail.failed(LocalDateTime.now(clock), why, hopeless));
    }

    @Transactional
    public void clear() {
        mails.deleteSentBefore(LocalDateTime.now(clock).minus(SENT_ARE_KEPT));
    }
}
