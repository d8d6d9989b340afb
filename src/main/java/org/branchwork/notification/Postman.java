package org.branchwork.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. A server that takes a mail and dies before it says so gets it again, under the same
 * Message-ID, by which mail programs know a double.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Envelopes envelopes;
    private final JavaMailSender sender;
    private final MailSettings settings;

    Postman(Envelopes envelopes, JavaMailSender sender, MailSettings settings) {
        this.envelopes = envelopes;
        this.sender = sender;
        this.settings = settings;
    }

    @Scheduled(
            fixedDelayString = "${branchwork.mail.every:PT30S}",
            initialDelayString = "${branchwork.mail.every:PT30S}")
    void goRound() {
        envelopes.waiting().forEach(id -> envelopes.take(id).ifPresent(this::deliver));
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "${branchwork.zone}")
    void clear() {
        envelopes.clear();
    }

    private void deliver(OutgoingMail mail) {
        try {
            sender.send(message(mail));
            envelopes.sent(mail.id());
        } catch (MailException | MessagingException e) {
            LOG.warn("mail {} was not sent at try {}", mail.id(), mail.tries());
            envelopes.failed(mail.id(), why(e), hopeless(e));
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        message.setHeader("Message-ID", "<" + mail.key() + "@branchwork>");
        // no holiday notice comes back for it
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String why(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    /** The server knows the address and will not have it. */
    private static boolean hopeless(Exception e) {
        return e instanceof MailSendException failure
                && failure.getFailedMessages().values().stream()
                        .anyMatch(one -> one instanceof SendFailedException sent
                                && sent.getInvalidAddresses() != null
                                && sent.getInvalidAddresses().length > 0);
    }
}
