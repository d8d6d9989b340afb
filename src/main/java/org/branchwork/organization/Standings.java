package org.branchwork.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Companions.Load;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.leave.Leaves;
import org.springframework.stereotype.Component;

/** How people stand towards a case, for the rules on contacts and sponsors and for the lists they are picked from. */
@Component
class Standings {

    private final SanctionRepository sanctions;
    private final Kinships kinships;
    private final Companions companions;
    private final Leaves leaves;

    Standings(SanctionRepository sanctions, Kinships kinships, Companions companions, Leaves leaves) {
        this.leaves = leaves;
        this.sanctions = sanctions;
        this.kinships = kinships;
        this.companions = companions;
    }

    /** In the order of the people, from four statements however many they are. */
    List<Standing> of(List<Person> people, CompanionRole role, MembershipCase theCase, LocalDate on) {
        Map<String, List<Sanction>> sanctioned = sanctions.begunBy(on).stream().collect(groupingBy(Sanction::login));
        Set<String> relatives = kinships.barring(theCase.applicant());
        Map<String, Long> loads =
                companions.loads(role, theCase.number()).stream().collect(toMap(Load::login, Load::cases));
        Set<String> away = leaves.all(on);
        return people.stream()
                .map(person -> {
                    List<Sanction> his = sanctioned.getOrDefault(person.login(), List.of());
                    return new Standing(
                            person,
                            person.membershipOn(on) == Membership.FULL,
                            person.login().equals(theCase.applicant()),
                            relatives.contains(person.login()),
                            his.stream().anyMatch(sanction -> sanction.votingRightsSuspendedOn(on)),
                            his.stream().anyMatch(sanction -> sanction.inImpactOn(on)),
                            loads.getOrDefault(person.login(), 0L),
                            away.contains(person.login()));
                })
                .toList();
    }
}
