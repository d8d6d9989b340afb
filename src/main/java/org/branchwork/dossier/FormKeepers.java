package org.branchwork.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.PostGroup;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;

/** Who keeps the ledger: secretary and organizer, and whoever stands in for one, of an organization department, or of a committee with approval authority. */
@Component
class FormKeepers {

    private static final Set<PostKind> KEEPING = Set.of(PostKind.SECRETARY, PostKind.ORGANIZER);

    private final Organs organs;
    private final Posts posts;
    private final OrganisationTime time;

    FormKeepers(Organs organs, Posts posts, OrganisationTime time) {
        this.organs = organs;
        this.posts = posts;
        this.time = time;
    }

    /** The committees whose forms this person keeps; empty for who keeps none. */
    Set<String> committees(String login) {
        LocalDate today = time.today();
        Stream<PostGroup> held =
                posts.inForce(login, today).stream().map(post -> new PostGroup(post.kind(), post.organ()));
        Stream<PostGroup> stoodInFor =
                posts.groupsOf(login, today).stream().map(PostGroup::parse).flatMap(Optional::stream);
        List<String> keeping = Stream.concat(held, stoodInFor)
                .filter(post -> KEEPING.contains(post.kind()))
                .map(PostGroup::organ)
                .distinct()
                .filter(code -> keeps(organs.get(code)))
                .toList();
        Set<String> committees = new TreeSet<>();
        keeping.stream()
                .map(organs::get)
                .filter(Organ::approvalAuthority)
                .forEach(organ -> committees.add(organ.code()));
        organs.below(keeping).stream().filter(Organ::approvalAuthority).forEach(organ -> committees.add(organ.code()));
        return committees;
    }

    private static boolean keeps(Organ organ) {
        return organ.approvalAuthority() || organ.kind() == OrganKind.ORGANIZATION_DEPARTMENT;
    }

    /** @throws Refusal NOT_ALLOWED for who keeps none */
    Set<String> requireKeeper(String login) {
        Set<String> committees = committees(login);
        if (committees.isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        return committees;
    }
}
