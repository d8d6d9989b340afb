package org.branchwork.privacy;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes out of a case what was written in it. That it was, when its steps were taken, and how it ended stays. */
@Component
class CaseContent {

    private static final String NOTHING = "{}";

    /** Each asks for the number of the case. */
    private static final List<String> CLEARED = List.of(
            "update case_step set entered_values = '" + NOTHING + "', sealed_values = null, late_reason = null,"
                    + " override_reason = null, checks = null where case_number = ?",
            "update membership_case set state_reason = null where number = ?",
            "update companion set until_reason = null where case_number = ?",
            "update branch_vote set resolution = null where case_number = ?",
            "update branch_vote_exclusion set ground = '' where vote_id in"
                    + " (select id from branch_vote where case_number = ?)",
            "delete from written_opinion where vote_id in (select id from branch_vote where case_number = ?)",
            "update committee_decision set reason = null where round_id in"
                    + " (select id from approval_round where case_number = ?)",
            "delete from objection where notice_id in (select id from public_notice where case_number = ?)",
            "update public_notice set contact = null, inflow_places = null where case_number = ?",
            "update admission_form set reason = null where case_number = ?",
            "delete from document where case_number = ?",
            "delete from form_draft where case_number = ?");

    private final JdbcTemplate jdbc;

    CaseContent(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void clear(String caseNumber) {
        CLEARED.forEach(statement -> jdbc.update(statement, caseNumber));
    }
}
