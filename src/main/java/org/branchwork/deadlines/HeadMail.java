package org.branchwork.deadlines;

import java.util.Locale;
import java.util.Optional;
import org.branchwork.audit.AuditHeads;
import org.branchwork.notification.Outbox;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once a week the head of the record of acts goes to the administrators, by mail: into boxes that whoever rewrites the database
 * does not reach. The same head is sent once.
 */
@Component
class HeadMail {

    private final AuditHeads heads;
    private final Outbox outbox;
    private final Posts posts;
    private final Persons persons;
    private final Languages languages;
    private final MessageSource messages;
    private final OrganisationTime time;

    HeadMail(
            AuditHeads heads,
            Outbox outbox,
            Posts posts,
            Persons persons,
            Languages languages,
            MessageSource messages,
            OrganisationTime time) {
        this.heads = heads;
        this.outbox = outbox;
        this.posts = posts;
        this.persons = persons;
        this.languages = languages;
        this.messages = messages;
        this.time = time;
    }

    @Scheduled(cron = "${branchwork.audit.mail-every:0 20 6 * * MON}")
    @Transactional
    public void send() {
        Optional<String> head = heads.newest();
        if (head.isPresent() && outbox.open()) {
            posts.administrators(time.today()).stream()
                    .flatMap(login -> persons.findById(login).stream())
                    .filter(person -> person.email() != null)
                    .forEach(person -> put(person, head.get()));
        }
    }

    private void put(Person person, String head) {
        Locale locale = languages.of(person.login());
        Object[] told = {head};
        outbox.put(
                "audit-head " + head.substring(0, head.indexOf(':')) + " " + person.login(),
                person.email(),
                messages.getMessage("audit.mail.subject", null, locale),
                messages.getMessage("audit.mail.body", told, locale));
    }
}
