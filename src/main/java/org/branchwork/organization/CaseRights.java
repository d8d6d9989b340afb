package org.branchwork.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.springframework.stereotype.Component;

/**
 * Who may see a case by right: the person himself, his present contacts and sponsors, those who lead the branch, and those
 * who lead an organ above it. Other members of the branch may not.
 */
@Component
public class CaseRights {

    private final Organs organs;
    private final Posts posts;
    private final Routing routing;
    private final Companions companions;

    CaseRights(Organs organs, Posts posts, Routing routing, Companions companions) {
        this.organs = organs;
        this.posts = posts;
        this.routing = routing;
        this.companions = companions;
    }

    public boolean maySee(String login, MembershipCase theCase, LocalDate today) {
        return sight(login, theCase, today) != Sight.NOTHING;
    }

    /** Whether political review and the like are open to this person. */
    public boolean maySeeSealed(String login, MembershipCase theCase, LocalDate today) {
        return sight(login, theCase, today) == Sight.SEALED;
    }

    public Sight sight(String login, MembershipCase theCase, LocalDate today) {
        List<Post> held = posts.inForce(login, today);
        if (leadsAbout(held, theCase.branch())) {
            // who is barred by CONFLICT does not act on the case, so what is sealed stays sealed to him
            return routing.barred(login, theCase.applicant()) ? Sight.CASE : Sight.SEALED;
        }
        if (login.equals(theCase.applicant()) || companions.accompanies(theCase.number(), login)) {
            return Sight.CASE;
        }
        return administers(held) ? Sight.OUTLINE : Sight.NOTHING;
    }

    private boolean leadsAbout(List<Post> held, String branch) {
        Set<String> led = led(held);
        if (led.contains(branch)) {
            return true;
        }
        return !led.isEmpty()
                && organs.above(branch).stream()
                        .filter(organ -> organ.kind().guidesBranches())
                        .anyMatch(organ -> led.contains(organ.code()));
    }

    private static Set<String> led(List<Post> held) {
        return held.stream()
                .filter(post -> post.kind().leads())
                .map(Post::organ)
                .collect(Collectors.toSet());
    }

    private static boolean administers(List<Post> held) {
        return held.stream().anyMatch(post -> post.kind() == PostKind.ADMINISTRATOR);
    }

    /** How much of all cases of an organ, and of those below it, somebody sees by his post: OUTLINE for administrators. */
    public Sight sightOfOrgan(String login, String organ, LocalDate today) {
        List<Post> held = posts.inForce(login, today);
        if (leadsAbout(held, organ)) {
            return Sight.CASE;
        }
        return administers(held) ? Sight.OUTLINE : Sight.NOTHING;
    }

    /** The same right for lists: the cases of the organs in sight, and what is his as a person. */
    public View visibleTo(String login, LocalDate today) {
        return inSight(login, today).as(login);
    }

    /** The organs about whose cases this person is told figures: those he leads and all below; every one for administrators. */
    public Set<String> organsInSight(String login, LocalDate today) {
        List<Post> held = posts.inForce(login, today);
        return administers(held)
                ? organs.all().stream().map(Organ::code).collect(Collectors.toSet())
                : branchesLed(held);
    }

    /** The cases of the organs in sight. */
    public View inSight(String login, LocalDate today) {
        List<Post> held = posts.inForce(login, today);
        return administers(held) ? View.EVERYTHING : organs.view(branchesLed(held));
    }

    private Set<String> branchesLed(List<Post> held) {
        Set<String> led = led(held);
        List<String> guiding = led.stream()
                .filter(code -> organs.get(code).kind().guidesBranches())
                .toList();
        organs.below(guiding).forEach(organ -> led.add(organ.code()));
        return led;
    }
}
