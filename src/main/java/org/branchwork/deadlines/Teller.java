package org.branchwork.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.notification.Outbox;
import org.branchwork.organization.DirectoryPerson;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Posts;
import org.branchwork.organization.leave.Leaves;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.branchwork.task.WhoActs;
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
    private final Posts posts;
    private final Leaves leaves;
    private final WhoActs whoActs;

    Teller(
            Outbox outbox,
            Digests digests,
            DigestTexts texts,
            Languages languages,
            Tasks tasks,
            Cases cases,
            Posts posts,
            Leaves leaves,
            WhoActs whoActs) {
        this.outbox = outbox;
        this.digests = digests;
        this.texts = texts;
        this.languages = languages;
        this.tasks = tasks;
        this.cases = cases;
        this.posts = posts;
        this.leaves = leaves;
        this.whoActs = whoActs;
    }

    /** @param below what is long late and concerns the person because it lies below him */
    void tell(DirectoryPerson person, List<OpenTask> below, LocalDateTime now) {
        String login = person.login();
        CaseState state = state(person);
        Set<String> held = posts.groupsOf(login, now.toLocalDate());
        Digest digest =
                digests.findById(login).orElseGet(() -> digests.save(new Digest(login, now.minusDays(1), state, held)));
        boolean result = state != null && digest.toldState() != null && state != digest.toldState();
        List<OpenTask> mine = mine(login, now.toLocalDate());
        Set<String> inherited = inherited(mine, digest.gained(held));
        News news = News.of(mine, inherited, below, result, digest.toldAt(), now);
        if (!news.none()) {
            Locale language = languages.of(login);
            String key = "digest." + now.toLocalDate() + "." + login;
            outbox.put(key, person.email(), texts.subject(news, language), texts.body(news, language));
        }
        digest.told(now, state, held);
    }

    /** On leave a person is told of what is his by name, and of what nobody else is there for. */
    private List<OpenTask> mine(String login, LocalDate today) {
        List<OpenTask> all = tasks.of(login);
        return leaves.away(login, today)
                ? all.stream()
                        .filter(task -> whole(task)
                                .filter(one -> one.byName() || whoActs.on(one).contains(login))
                                .isPresent())
                        .toList()
                : all;
    }

    /** A successor and a deputy are told of what was there before them. */
    private Set<String> inherited(List<OpenTask> mine, Set<String> gained) {
        return gained.isEmpty()
                ? Set.of()
                : mine.stream()
                        .filter(task -> whole(task)
                                .filter(one -> one.groups().stream().anyMatch(gained::contains))
                                .isPresent())
                        .map(OpenTask::id)
                        .collect(Collectors.toSet());
    }

    /** A list of tasks comes without those they are offered to. */
    private Optional<OpenTask> whole(OpenTask task) {
        return tasks.find(task.id());
    }

    private CaseState state(DirectoryPerson person) {
        return cases.findByApplicantOrderByNumberDesc(person.login()).stream()
                .findFirst()
                .map(MembershipCase::state)
                .orElse(null);
    }
}
