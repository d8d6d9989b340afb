package org.branchwork.deadlines;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.branchwork.audit.AuditHeads;
import org.branchwork.notification.Outbox;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The head goes to the administrators who have an address, once for each head. */
class HeadMailTest {

    private final AuditHeads heads = mock(AuditHeads.class);
    private final Outbox outbox = mock(Outbox.class);
    private final Posts posts = mock(Posts.class);
    private final Persons persons = mock(Persons.class);
    private final Languages languages = mock(Languages.class);
    private HeadMail mail;

    @BeforeEach
    void administrators() {
        Person reachable = person("admin", "admin@x");
        Person silent = person("silent", null);
        when(posts.administrators(any())).thenReturn(Set.of("admin", "silent"));
        when(persons.findById("admin")).thenReturn(Optional.of(reachable));
        when(persons.findById("silent")).thenReturn(Optional.of(silent));
        when(languages.of(any())).thenReturn(Locale.ENGLISH);
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages-audit");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        OrganisationTime time =
                new OrganisationTime(Clock.fixed(Instant.parse("2026-09-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));
        mail = new HeadMail(heads, outbox, posts, persons, languages, texts, time);
    }

    @Test
    void theHeadGoesToWhoeverAdministersAndHasAnAddress() {
        when(outbox.open()).thenReturn(true);
        when(heads.newest()).thenReturn(Optional.of("512:abc"));
        mail.send();
        verify(outbox).put(eq("audit-head 512 admin"), eq("admin@x"), any(), contains("512:abc"));
        verify(outbox, never()).put(contains("silent"), any(), any(), any());
    }

    @Test
    void withoutAHeadOrAMailServerNothingIsWritten() {
        when(outbox.open()).thenReturn(true);
        when(heads.newest()).thenReturn(Optional.empty());
        mail.send();
        when(outbox.open()).thenReturn(false);
        when(heads.newest()).thenReturn(Optional.of("512:abc"));
        mail.send();
        verify(outbox, never()).put(any(), any(), any(), any());
    }

    private static Person person(String login, String email) {
        Person person = mock(Person.class);
        when(person.login()).thenReturn(login);
        when(person.email()).thenReturn(email);
        return person;
    }
}
