package org.branchwork.path.publicnotice;

import java.util.Date;
import java.util.Optional;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** What the model, and the stage that called it, ask about the latest notice of a case. */
@Component("publicNotice")
public class NoticeQuestions implements NoticeResults {

    private final Cases cases;
    private final PublicNotices notices;
    private final OrganisationTime time;

    NoticeQuestions(Cases cases, PublicNotices notices, OrganisationTime time) {
        this.cases = cases;
        this.notices = notices;
        this.time = time;
    }

    /** 00:00 of the day after the last working day. */
    public Date closesAt(String caseNumber) {
        return time.startOf(notice(caseNumber).window().over());
    }

    public boolean wasVisible(String caseNumber) {
        return notice(caseNumber).wasVisible();
    }

    @Override
    public Optional<NoticeResult> latest(MembershipCase theCase) {
        return find(theCase)
                .map(notice -> new NoticeResult(notice.window().until(), notice.closedOn(), notice.clear()));
    }

    @Override
    public boolean provisional(MembershipCase theCase) {
        return find(theCase).map(notice -> notice.window().provisional()).orElse(false);
    }

    private PublicNotice notice(String caseNumber) {
        return find(cases.get(caseNumber))
                .orElseThrow(() -> new IllegalStateException("no notice about " + caseNumber));
    }

    private Optional<PublicNotice> find(MembershipCase theCase) {
        return notices.findFirstByCaseNumberAndStageRunOrderByIdDesc(theCase.number(), theCase.stageRun());
    }
}
