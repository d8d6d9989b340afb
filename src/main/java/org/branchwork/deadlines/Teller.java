package org.branchwork.deadlines;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.notification.Outbox;
import org.branchwork.organization.DirectoryPerson;
import org.branchwork.organization.Languages;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.springframework.stereotype.Component;

/** Tells one person what is new, and remembers up to when. */
@Component
class Teller {

    private final Outbox outbox;
    private final Digests digests;
    private final DigestTexts texts;
    private final Languages languages;
    private final Tasks tasks;
    private final Cases cases;

    Teller(Outbox outbox, Digests digests, DigestTexts texts, Languages languages, Tasks tasks, Cases cases) {
        this.outbox = outbox;
        this.digests = digests;
        this.texts = texts;
        this.languages = languages;
        this.tasks = tasks;
        this.cases = cases;
    }

    /** @param below what is long late and concerns the person because it lies below him */
    void tell(DirectoryPerson person, List<OpenTask> below, LocalDateTime now) {
        CaseState state = state(person);
        Digest digest = digests.findById(person.login())
                .orElseGet(() -> digests.save(new Digest(person.login(), now.minusDays(1), state)));
        boolean result = state != null && digest.toldState() != null && state != digest.toldState();
        News news = News.of(tasks.of(person.login()), below, result, digest.toldAt(), now);
        if (!news.none()) {
            Locale language = languages.of(person.login());
            String key = "digest." + now.toLocalDate() + "." + person.login();
            outbox.put(key, person.email(), texts.subject(news, language), texts.body(news, language));
        }
        digest.told(now, state);
    }

    private CaseState state(DirectoryPerson person) {
        return cases.findByApplicantOrderByNumberDesc(person.login()).stream()
                .findFirst()
                .map(MembershipCase::state)
                .orElse(null);
    }
}
