package org.branchwork.path.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.engine.StageRestart;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Probation deleted and started again after each of several proposals and rounds of the committee. */
class ConversionRestartTest extends ProbationWalk {

    @Autowired
    private StageRestart restart;

    @Autowired
    private OrganisationTime time;

    private void startedAnew() {
        List<String> before = open();
        restart.restart(number);
        at(time.now().plusMinutes(1).toString().substring(0, 16));
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void aReturnARefusalAndAnExtensionAreWalkedAgainInTheirOrder() {
        adopted(proposal("CONVERT", "2028-07-10"));
        startedAnew();
        concludes("ABSTAIN", "RETURNED", "2028-07-12");
        startedAnew();
        does(a, "approval-supplement", values("suppliedOn", "2028-07-12"));
        does("k1", "approval-decide", values("outcome", "REFUSE"));
        startedAnew();
        assertThat(open()).filteredOn("approval-decide"::equals).hasSize(2);
        does("k2", "approval-decide", values("outcome", "REFUSE"));
        does("k1", "approval-conclude", values("outcome", "REFUSED", "meetingOn", "2028-07-12"));
        startedAnew();
        assertThat(open()).contains("probation-committee-review");
        proposes(extension("2028-07-12", 6));
        startedAnew();
        votes("2028-07-13", true);
        concludes("APPROVE", "APPROVED", "2028-07-13");
        startedAnew();
        assertThat(theCase().state()).isEqualTo(CaseState.EXTENDED);
        at("2029-01-10");
        appliesForConversion("2029-01-10");
        opinionsAreHeard();
        proposes(proposal("CONVERT", "2029-01-10"));
        votes("2029-01-11", true);
        startedAnew();
        concludes("APPROVE", "APPROVED", "2029-01-11");
        startedAnew();

        assertThat(theCase().state()).isEqualTo(CaseState.FULL_MEMBER);
        assertThat(open()).contains("probation-archive");
    }
}
