package org.branchwork.organization.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.Companions;
import org.branchwork.organization.Acting;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostGroup;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leaves that are not over, as told to whoever may see them: who acts meanwhile, and whom the absent one accompanies. */
@Component
public class LeaveBook {

    /** The posts tasks are offered to. */
    private static final Set<PostKind> WORKING = Set.of(PostKind.SECRETARY, PostKind.ORGANIZER);

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final LeaveRepository leaves;
    private final LeaveRights rights;
    private final Persons persons;
    private final Posts posts;
    private final Organs organs;
    private final Companions companions;
    private final Cases cases;
    private final CaseRights caseRights;
    private final OrganisationTime time;

    LeaveBook(
            LeaveRepository leaves,
            LeaveRights rights,
            Persons persons,
            Posts posts,
            Organs organs,
            Companions companions,
            Cases cases,
            CaseRights caseRights,
            OrganisationTime time) {
        this.leaves = leaves;
        this.rights = rights;
        this.persons = persons;
        this.posts = posts;
        this.organs = organs;
        this.companions = companions;
        this.cases = cases;
        this.caseRights = caseRights;
        this.time = time;
    }

    /**
     * One post of the absent.
     *
     * @param acting      who acts instead on the first day, or today once it has come
     * @param nobodyThere whether that is nobody, so that what comes waits for him
     */
    public record StoodIn(PostKind kind, Organ organ, List<Person> acting, boolean nobodyThere) {}

    /**
     * @param deputy      whom he chose, or null
     * @param accompanied the open cases he accompanies, as far as the reader may see them
     */
    public record Line(
            Leave leave,
            Person person,
            Person deputy,
            boolean begun,
            boolean mayEnd,
            List<StoodIn> posts,
            List<Companion> accompanied) {}

    /** By their first day. */
    @Transactional(readOnly = true)
    public List<Line> all(String reader) {
        return leaves.notOver(time.today()).stream()
                .filter(leave -> rights.sees(reader, leave.login()))
                .map(leave -> line(leave, reader))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Line> own(String login) {
        return leaves.within(login, time.today(), FOREVER).stream()
                .map(leave -> line(leave, login))
                .toList();
    }

    private Line line(Leave leave, String reader) {
        LocalDate today = time.today();
        LocalDate day = leave.beginsOnOrAfter(today) ? leave.from() : today;
        List<StoodIn> stoodIn = posts.inForce(leave.login(), day).stream()
                .filter(post -> WORKING.contains(post.kind()))
                .map(post -> stoodIn(post, day))
                .toList();
        return new Line(
                leave,
                persons.get(leave.login()),
                leave.deputy() == null ? null : persons.get(leave.deputy()),
                leave.coversDay(today),
                rights.enters(reader, leave.login()),
                stoodIn,
                accompanied(leave.login(), reader));
    }

    private StoodIn stoodIn(Post post, LocalDate day) {
        Acting acting = posts.acting(List.of(new PostGroup(post.kind(), post.organ())), day);
        return new StoodIn(post.kind(), organs.get(post.organ()), persons.get(acting.people()), acting.nobodyThere());
    }

    private List<Companion> accompanied(String login, String reader) {
        Stream<Companion> present = companions.accompanying(login).stream();
        return present.filter(one -> caseRights.maySee(reader, cases.get(one.caseNumber()), time.today()))
                .toList();
    }
}
