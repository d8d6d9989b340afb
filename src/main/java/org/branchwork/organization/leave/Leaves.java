package org.branchwork.organization.leave;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether somebody is there. */
@Component
public class Leaves {

    private final LeaveRepository leaves;

    Leaves(LeaveRepository leaves) {
        this.leaves = leaves;
    }

    public Optional<Leave> of(String login, LocalDate on) {
        return leaves.within(login, on, on).stream().findFirst();
    }

    public boolean away(String login, LocalDate on) {
        return of(login, on).isPresent();
    }

    /** The logins of all who are on leave that day. */
    public Set<String> all(LocalDate on) {
        return leaves.notOver(on).stream()
                .filter(leave -> leave.coversDay(on))
                .map(Leave::login)
                .collect(Collectors.toSet());
    }
}
