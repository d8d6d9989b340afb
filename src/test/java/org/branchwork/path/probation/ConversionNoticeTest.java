package org.branchwork.path.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.publicnotice.NoticeKind;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Policy EXTRA-NOTICES with CONVERSION: who is proposed for conversion is made public before the branch meets. */
class ConversionNoticeTest extends ProbationWalk {

    @Autowired
    private StageRestart restart;

    @Autowired
    private OrganisationTime time;

    private void startedAnew() {
        List<String> before = open();
        var facts = theCase().facts();
        restart.restart(number);
        at(time.now().plusMinutes(1).toString().substring(0, 16));
        assertThat(open()).isEqualTo(before);
        assertThat(theCase().facts()).isEqualTo(facts);
    }

    private void posts(String day) {
        does(a, "notice-open", values("openedOn", day, "places", "学院公告栏"));
    }

    @Test
    void theBranchMeetsAfterTheNoticeWasClosedClear() {
        settles("BS8", "EXTRA-NOTICES", "CONVERSION");
        theCommitteeIsToPropose();
        proposes(proposal("CONVERT", "2028-07-10"));
        assertThat(open()).contains("notice-open").doesNotContain("vote-convene");
        startedAnew();
        posts("2028-07-10");
        startedAnew();
        assertThat(notices.running()).singleElement().satisfies(notice -> assertThat(notice.kind())
                .isEqualTo(NoticeKind.CONVERSION));
        at("2028-07-18");
        does(a, "notice-close", closing("CLEAR", true));
        startedAnew();
        assertThat(open()).contains("vote-convene");
        votes("2028-07-19", true);
        startedAnew();
        concludes("APPROVE", "APPROVED", "2028-07-19");

        assertThat(theCase().state()).isEqualTo(CaseState.FULL_MEMBER);
        assertThat(day(Fact.STANDING_SINCE)).isEqualTo("2028-07-10");
        assertThat(day(Fact.NOTICE_UNTIL)).as("of the listing").isEqualTo("2027-06-09");
    }

    @Test
    void anObjectionUpheldCallsForAnotherProposalWhichIsMadePublicOnItsOwn() {
        settles("C7", "EXTRA-NOTICES", "CONVERSION");
        theCommitteeIsToPropose();
        proposes(proposal("CONVERT", "2028-07-10"));
        posts("2028-07-10");
        objects("长期不交党费");
        does("k1", "notice-investigate", values("outcome", "UPHELD", "finding", "属实。", "reply", "已处理。"));
        at("2028-07-18");
        does(a, "notice-close", closing("UPHELD", true));
        assertThat(open()).contains("probation-committee-review").doesNotContain("vote-convene");
        startedAnew();
        proposes(proposal("CONVERT", "2028-07-18"));
        assertThat(open()).contains("notice-open");
        startedAnew();
        posts("2028-07-18");
        startedAnew();
        at("2028-07-26");
        does(a, "notice-close", closing("CLEAR", true));
        startedAnew();
        assertThat(open()).contains("vote-convene");
        assertThat(theCase().state()).isEqualTo(CaseState.PROBATIONARY_MEMBER);
    }

    @Test
    void anExtensionIsNotMadePublicAndAConversionAfterItIs() {
        settles("C7", "EXTRA-NOTICES", "CONVERSION");
        adopted(extension("2028-07-10", 6));
        concludes("APPROVE", "APPROVED", "2028-07-12");
        assertThat(theCase().state()).isEqualTo(CaseState.EXTENDED);
        at("2029-01-10");
        appliesForConversion("2029-01-10");
        opinionsAreHeard();
        proposes(proposal("CONVERT", "2029-01-10"));
        startedAnew();
        assertThat(open()).contains("notice-open").doesNotContain("vote-convene");
    }

    @Test
    void withoutThePolicyTheMeetingIsCalledAtOnce() {
        settles("C7", "EXTRA-NOTICES", "ACCEPTANCE ACTIVIST");
        theCommitteeIsToPropose();
        proposes(proposal("CONVERT", "2028-07-10"));
        assertThat(open()).contains("vote-convene").doesNotContain("notice-open");
    }
}
