package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One round of decisions. People are logins. Until it is concluded nothing is told of what anybody decided.
 *
 * @param meetingOn null until it is concluded
 * @param decision  likewise; the text is {@code paper.decision.<decision>}
 * @param choices   by member, in words of {@code paper.choice.<choice>}; empty where the committee votes in secret
 */
public record CommitteeSitting(
        LocalDate meetingOn,
        String decision,
        boolean secret,
        List<String> due,
        int decided,
        int approvals,
        int refusals,
        int abstentions,
        Map<String, String> choices) {

    public boolean concluded() {
        return decision != null;
    }
}
