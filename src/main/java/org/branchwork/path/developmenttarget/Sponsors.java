package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Persons;
import org.springframework.stereotype.Component;

/** The sponsors of a case: named by the branch, each of them free to decline (Art. 14). */
@Component
class Sponsors {

    private final Companions companions;
    private final Persons persons;

    Sponsors(Companions companions, Persons persons) {
        this.companions = companions;
        this.persons = persons;
    }

    List<Companion> present(String caseNumber) {
        return companions.present(caseNumber, CompanionRole.SPONSOR);
    }

    Optional<Companion> present(String caseNumber, String login) {
        return present(caseNumber).stream()
                .filter(one -> one.login().equals(login))
                .findFirst();
    }

    /** Who is named again keeps the acceptance given before; who is named no longer goes. */
    void name(MembershipCase theCase, List<String> logins, LocalDate day) {
        List<String> added = new ArrayList<>(logins);
        for (Companion one : present(theCase.number())) {
            if (!added.remove(one.login())) {
                one.release(day, "not-named-again");
            }
        }
        added.forEach(login -> add(theCase, login, day));
    }

    Companion add(MembershipCase theCase, String login, LocalDate day) {
        return companions.save(new Companion(theCase.number(), CompanionRole.SPONSOR, login, day));
    }

    String labels(List<Companion> sponsors) {
        return sponsors.stream().map(one -> persons.get(one.login()).label()).collect(Collectors.joining(", "));
    }
}
