package org.branchwork.web.pages;

import java.util.List;
import java.util.function.Predicate;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Sight;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;

/** The organs whose boards a reader may see; every other is not there for him. */
@Component
class SeenOrgans {

    private final Organs organs;
    private final CaseRights rights;
    private final OrganisationTime time;

    SeenOrgans(Organs organs, CaseRights rights, OrganisationTime time) {
        this.organs = organs;
        this.rights = rights;
        this.time = time;
    }

    /** @throws Refusal NOT_FOUND for what is no branch, or not for him */
    Organ branch(String code, String login) {
        return get(code, login, organ -> organ.kind() == OrganKind.BRANCH);
    }

    /** @throws Refusal NOT_FOUND for what is no organ above branches, or not for him */
    Organ above(String code, String login) {
        return get(code, login, organ -> organ.kind().guidesBranches());
    }

    private Organ get(String code, String login, Predicate<Organ> fit) {
        return organs.find(code)
                .filter(fit)
                .filter(organ -> sees(organ, login))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-board"));
    }

    /** The nearest organ above whose board he may see, or none. */
    List<Organ> nextAbove(Organ organ, String login) {
        return organs.above(organ.code()).stream()
                .filter(one -> one.kind().guidesBranches() && sees(one, login))
                .limit(1)
                .toList();
    }

    private boolean sees(Organ organ, String login) {
        return rights.sightOfOrgan(login, organ.code(), time.today()) != Sight.NOTHING;
    }

    /** Whether he is told what people did and who accompanies whom; an administrator is not. */
    boolean told(Organ organ, String login) {
        return rights.sightOfOrgan(login, organ.code(), time.today()) == Sight.CASE;
    }
}
