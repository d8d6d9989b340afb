package org.branchwork.boards;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.View;
import org.springframework.stereotype.Component;

/** What an organ decides and on whose cases (Rules 2026, Art. 13, 18, 22-25). */
@Component
class Decisions {

    static final Set<String> APPROVAL = Set.of("approval-decide", "approval-conclude");

    private static final List<String> OF_A_COMMITTEE = List.of(
            "cultivation-file",
            "target-consent",
            "acceptance-pre-review",
            "approval-decide",
            "approval-conclude",
            "notice-investigate");

    private final Organs organs;

    Decisions(Organs organs) {
        this.organs = organs;
    }

    /** The keys of the steps it decides at; none where it decides nothing. */
    List<String> keys(Organ organ) {
        if (organ.approvalAuthority()) {
            return OF_A_COMMITTEE;
        }
        return switch (organ.kind()) {
            case GENERAL_BRANCH -> List.of("acceptance-deliberate");
            case ORGANIZATION_DEPARTMENT -> List.of("acceptance-file");
            default -> List.of();
        };
    }

    /** The cases of the branches whose nearest organ of its kind it is. */
    View view(Organ organ) {
        Set<String> branches = new TreeSet<>();
        Deque<List<String>> levels = new ArrayDeque<>(List.of(List.of(organ.code())));
        while (!levels.isEmpty()) {
            List<Organ> next = organs.directlyBelow(levels.pop());
            next.stream()
                    .filter(one -> one.kind() == OrganKind.BRANCH)
                    .map(Organ::code)
                    .forEach(branches::add);
            List<String> further = next.stream()
                    .filter(one -> !nearer(one, organ))
                    .map(Organ::code)
                    .toList();
            if (!further.isEmpty()) {
                levels.push(further);
            }
        }
        return organs.view(branches);
    }

    private static boolean nearer(Organ one, Organ than) {
        return than.approvalAuthority() ? one.approvalAuthority() : one.kind() == than.kind();
    }
}
