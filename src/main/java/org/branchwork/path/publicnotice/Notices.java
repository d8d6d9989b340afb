package org.branchwork.path.publicnotice;

import java.time.YearMonth;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companions;
import org.branchwork.dossier.papers.PostedNotice;
import org.branchwork.dossier.papers.PostedNotices;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.path.publicnotice.RunningNotice.Posting;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices as anybody may read them while they run; as papers they are kept. */
@Component
public class Notices implements PostedNotices {

    private final PublicNotices notices;
    private final Cases cases;
    private final Companions companions;
    private final Persons persons;
    private final Organs organs;
    private final OrganisationTime time;

    Notices(
            PublicNotices notices,
            Cases cases,
            Companions companions,
            Persons persons,
            Organs organs,
            OrganisationTime time) {
        this.notices = notices;
        this.cases = cases;
        this.companions = companions;
        this.persons = persons;
        this.organs = organs;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<RunningNotice> running() {
        return notices.runningOn(time.today()).stream().map(this::published).toList();
    }

    /** @throws Refusal NOT_FOUND for a notice that never was, GONE for one that has ended */
    @Transactional(readOnly = true)
    public RunningNotice running(long id) {
        return published(requireRunning(id));
    }

    /** As {@link #running(long)}, as it is posted. */
    @Transactional(readOnly = true)
    public PostedNotice posted(long id) {
        return running(id).posted();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PostedNotice> of(String caseNumber) {
        return notices.findByCaseNumberOrderById(caseNumber).stream()
                .map(notice -> published(notice).posted())
                .toList();
    }

    PublicNotice requireRunning(long id) {
        return notices.runningOn(time.today()).stream()
                .filter(notice -> notice.id() == id)
                .findFirst()
                .orElseThrow(() -> notices.existsById(id)
                        ? Refusal.of(Refusal.Kind.GONE, "notice-over")
                        : Refusal.of(Refusal.Kind.NOT_FOUND, "no-notice"));
    }

    private RunningNotice published(PublicNotice notice) {
        Person person = persons.get(cases.get(notice.caseNumber()).applicant());
        Window window = notice.window();
        return new RunningNotice(
                notice.id(),
                person.name(),
                person.gender().name(),
                YearMonth.from(person.birthDate()).toString(),
                organs.get(notice.branch()).name(),
                notice.kind(),
                named(notice),
                window.from(),
                window.until(),
                window.provisional(),
                posting(notice.places(), notice.atHome()),
                notice.away().map(away -> posting(notice.inflowPlaces(), away)).orElse(null),
                organs.higherCommittee(notice.branch()).map(Organ::name).orElse(null),
                notice.contact());
    }

    private List<String> named(PublicNotice notice) {
        return companions.present(notice.caseNumber(), notice.kind().named()).stream()
                .map(companion -> persons.get(companion.login()).name())
                .toList();
    }

    private static Posting posting(String places, Window window) {
        return new Posting(places, window.from(), window.until());
    }
}
