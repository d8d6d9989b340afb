package org.branchwork.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.branchwork.notification.MailSettings;
import org.branchwork.notification.Outbox;
import org.branchwork.organization.DirectoryPerson;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.OpenTask;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a morning everybody with an address is told what is new, in one mail, and nobody who has nothing new. After a night
 * in which the machine was off it is done when it is on again.
 */
@Component
class MorningRound {

    private final Outbox outbox;
    private final MailSettings settings;
    private final PeopleDirectory people;
    private final Escalation escalation;
    private final Teller teller;
    private final OrganisationTime time;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    MorningRound(
            Outbox outbox,
            MailSettings settings,
            PeopleDirectory people,
            Escalation escalation,
            Teller teller,
            OrganisationTime time,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.outbox = outbox;
        this.settings = settings;
        this.people = people;
        this.escalation = escalation;
        this.teller = teller;
        this.time = time;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${branchwork.mail.look-every:PT10M}",
            initialDelayString = "${branchwork.mail.look-every:PT10M}")
    void look() {
        LocalDateTime now = time.now();
        if (!outbox.open() || now.toLocalTime().isBefore(settings.digestAt()) || done(now.toLocalDate())) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> goRound(now));
        } catch (DuplicateKeyException otherNode) {
            // it has written the same mails; ours are rolled back
            return;
        }
    }

    private boolean done(LocalDate today) {
        return !jdbc.queryForList("select digest_on from digest_day where digest_on = ?", today)
                .isEmpty();
    }

    private void goRound(LocalDateTime now) {
        jdbc.update("insert into digest_day (digest_on) values (?)", now.toLocalDate());
        Map<String, List<OpenTask>> escalated = escalation.on(now.toLocalDate());
        for (DirectoryPerson person : people.people()) {
            if (person.email() != null && !person.email().isBlank()) {
                teller.tell(person, escalated.getOrDefault(person.login(), List.of()), now);
            }
        }
    }
}
