package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.audit.AuditSealer;
import org.branchwork.audit.AuditVerifier;
import org.branchwork.audit.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:journey;DB_CLOSE_DELAY=-1")
class H2JourneyTest extends AdmissionJourney {

    private static final String STEPS =
            "select step_key || ' by ' || actor as deed from case_step where case_number = ?";
    private static final String ENTRIES = "select act || ' by ' || actor as deed from audit_entry where case_number = ?"
            + " and act in (select step_key from case_step)";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AuditSealer sealer;

    @Autowired
    private AuditVerifier verifier;

    /** Every step of the case stands in the record once, by the same person, and nothing else does. */
    @Override
    void afterEach(String caseNumber) {
        List<String> steps = jdbc.queryForList(STEPS, String.class, caseNumber);
        assertThat(jdbc.queryForList(ENTRIES, String.class, caseNumber)).containsExactlyInAnyOrderElementsOf(steps);
    }

    @AfterEach
    void theWholeRecordStands() {
        sealer.seal();
        Verdict verdict = verifier.verify();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sealed()).isGreaterThan(60);
        assertThat(verdict.unsealed()).isZero();
    }
}
