package org.branchwork.organization;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.branchwork.admission.MembershipCase;
import org.springframework.stereotype.Component;

/** Turns the role a step asks for into posts, or into people where a post is barred by CONFLICT. */
@Component
public class Routing {

    private final Organs organs;
    private final Posts posts;
    private final Kinships kinships;

    Routing(Organs organs, Posts posts, Kinships kinships) {
        this.organs = organs;
        this.posts = posts;
        this.kinships = kinships;
    }

    public Candidates candidates(Role role, MembershipCase theCase, LocalDate on) {
        return candidates(role, theCase.applicant(), theCase.branch(), on);
    }

    public Candidates candidates(Role role, String applicant, String branch, LocalDate on) {
        if (role == Role.APPLICANT) {
            return Candidates.people(Set.of(applicant));
        }
        List<PostGroup> groups = groups(role, branch);
        Acting acting = posts.acting(groups, on);
        Set<String> barred = barredBy(applicant);
        if (acting.people().stream().anyMatch(barred::contains)) {
            Acting others = posts.acting(groups, on, who -> !barred.contains(who));
            return new Candidates(Set.of(), others.people(), others.nobodyThere());
        }
        // a vacant post stays offered: a successor finds the step without being routed to
        Set<String> ids = groups.stream().map(PostGroup::id).collect(toCollection(LinkedHashSet::new));
        return new Candidates(ids, Set.of(), acting.nobodyThere());
    }

    /** The branches whose secretary this person is or stands in for on that day. */
    public List<String> branchesOf(String login, LocalDate on) {
        return organsOf(login, on).stream()
                .filter(code -> organs.find(code)
                        .map(Organ::kind)
                        .filter(OrganKind.BRANCH::equals)
                        .isPresent())
                .toList();
    }

    /** The same with organs of every kind. */
    public List<String> organsOf(String login, LocalDate on) {
        String secretary = PostKind.SECRETARY.at("");
        return posts.groupsOf(login, on).stream()
                .filter(group -> group.startsWith(secretary))
                .map(group -> group.substring(secretary.length()))
                .toList();
    }

    /** Whether this person is one of those the role stands for on that day. */
    public boolean mayAct(String login, Role role, String applicant, String branch, LocalDate on) {
        Candidates candidates = candidates(role, applicant, branch, on);
        return candidates.people().contains(login)
                || candidates.groups().stream()
                        .anyMatch(group -> posts.actingIn(group, on).contains(login));
    }

    private List<PostGroup> groups(Role role, String branch) {
        return switch (role) {
            case APPLICANT -> List.of();
            case BRANCH_SECRETARY -> List.of(new PostGroup(PostKind.SECRETARY, branch));
            case HIGHER_COMMITTEE -> of(organs.higherCommittee(branch), PostKind.SECRETARY, PostKind.ORGANIZER);
            case HIGHER_SECRETARY -> of(organs.higherCommittee(branch), PostKind.SECRETARY);
            case HIGHER_COMMITTEE_MEMBER -> of(organs.higherCommittee(branch), PostKind.COMMITTEE_MEMBER);
            case ORGANIZER -> of(organs.higherCommittee(branch), PostKind.ORGANIZER);
            case GENERAL_BRANCH -> of(organs.generalBranch(branch), PostKind.SECRETARY);
            case ORGANIZATION_DEPARTMENT ->
                of(organs.organizationDepartment(branch), PostKind.SECRETARY, PostKind.ORGANIZER);
        };
    }

    private static List<PostGroup> of(Optional<Organ> organ, PostKind... kinds) {
        return organ.stream()
                .flatMap(one -> Stream.of(kinds).map(kind -> new PostGroup(kind, one.code())))
                .toList();
    }

    /** CONFLICT: nobody decides on himself or on a relative. */
    public boolean barred(String login, String applicant) {
        return barredBy(applicant).contains(login);
    }

    private Set<String> barredBy(String applicant) {
        Set<String> barred = new TreeSet<>(kinships.barring(applicant));
        barred.add(applicant);
        return barred;
    }

    /** Each member of the higher committee, once whatever his posts. */
    public Set<String> committeeMembers(String branch, LocalDate on) {
        return organs.higherCommittee(branch)
                .map(committee -> posts.holders(committee.code(), PostKind.COMMITTEE_MEMBER, on))
                .orElse(Set.of());
    }

    /** Those who decide on this case: barred members have no say and are not counted. */
    public Set<String> unbarredCommitteeMembers(MembershipCase theCase, LocalDate on) {
        Set<String> members = new TreeSet<>(committeeMembers(theCase.branch(), on));
        members.removeAll(barredBy(theCase.applicant()));
        return members;
    }
}
