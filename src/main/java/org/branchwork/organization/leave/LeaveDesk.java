package org.branchwork.organization.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.Companions;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Post;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters leaves and ends them early. */
@Component
public class LeaveDesk {

    private final LeaveRepository leaves;
    private final LeaveRights rights;
    private final Deputies deputies;
    private final Persons persons;
    private final Posts posts;
    private final Companions companions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final OrganisationTime time;

    LeaveDesk(
            LeaveRepository leaves,
            LeaveRights rights,
            Deputies deputies,
            Persons persons,
            Posts posts,
            Companions companions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            OrganisationTime time) {
        this.leaves = leaves;
        this.rights = rights;
        this.deputies = deputies;
        this.persons = persons;
        this.posts = posts;
        this.companions = companions;
        this.audit = audit;
        this.events = events;
        this.time = time;
    }

    /** @throws Refusal NOT_ALLOWED for who enters no leave for this person */
    public void requireAllowed(String actor, String login) {
        if (!rights.enters(actor, login)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    /**
     * @param deputy null for whoever stands in by the rules
     * @throws Refusal ALREADY_DONE where the person is on leave at that time already
     */
    @Transactional
    public Leave enter(String actor, String login, LocalDate from, LocalDate until, String deputy) {
        requireAllowed(actor, login);
        persons.hold(login).orElseThrow(() -> Refusal.input("person", "no-such-person", login));
        requireSense(login, from, until, deputy);
        leaves.within(login, from, until).stream().findFirst().ifPresent(LeaveDesk::refuseSecond);
        Leave leave = leaves.save(new Leave(login, from, until, deputy));
        audit.recordAbout(actor, "leave", null, null, about(leave));
        if (leave.coversDay(time.today())) {
            told(leave);
        }
        return leave;
    }

    private void requireSense(String login, LocalDate from, LocalDate until, String deputy) {
        List<Violation> wrong = new ArrayList<>();
        if (from.isBefore(time.today())) {
            wrong.add(Violation.input("from", "leave-past", time.today().toString()));
        }
        if (until.isBefore(from)) {
            wrong.add(Violation.input("until", "leave-order", from.toString()));
        }
        if (organs(login, from).isEmpty() && !companions.accompaniesAnybody(login)) {
            wrong.add(Violation.input(null, "leave-nothing"));
        }
        if (deputy != null && !deputies.logins(login, from).contains(deputy)) {
            wrong.add(Violation.input("deputy", "leave-deputy", deputy));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, wrong);
        }
    }

    private static void refuseSecond(Leave there) {
        List<String> days = List.of(there.from().toString(), there.until().toString());
        throw new Refusal(
                Refusal.Kind.ALREADY_DONE, List.of(new Violation("from", null, "refused.leave-overlap", days)));
    }

    /**
     * Gives the posts back at once: yesterday was the last day. One that has not begun, or began today, is as if it had never
     * been entered.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, or ALREADY_DONE for one that is over
     */
    @Transactional
    public void end(String actor, long id) {
        Leave leave = leaves.findById(id)
                .filter(one -> rights.sees(actor, one.login()))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-leave"));
        requireAllowed(actor, leave.login());
        LocalDate today = time.today();
        if (leave.overOn(today)) {
            throw Refusal.of(
                    Refusal.Kind.ALREADY_DONE, "leave-over", leave.until().toString());
        }
        audit.recordAbout(actor, "leave-ended", null, null, about(leave));
        if (leave.beginsOnOrAfter(today)) {
            leaves.delete(leave);
        } else {
            leave.endBefore(today);
        }
        leaves.flush();
        told(leave);
    }

    private void told(Leave leave) {
        events.publishEvent(new LeavesChanged(organs(leave.login(), time.today())));
    }

    private Set<String> organs(String login, LocalDate on) {
        return posts.notOver(login, on).stream().map(Post::organ).collect(Collectors.toSet());
    }

    /** Without logins: an erased person has no other trace than his pseudonym. */
    private String about(Leave leave) {
        String standIn = leave.deputy() == null ? "" : ", deputy " + audit.pseudonym(leave.deputy());
        return "person %s, %s - %s%s".formatted(audit.pseudonym(leave.login()), leave.from(), leave.until(), standIn);
    }
}
