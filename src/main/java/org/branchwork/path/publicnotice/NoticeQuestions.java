package org.branchwork.path.publicnotice;

import java.util.Date;
import java.util.Optional;
import java.util.OptionalLong;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.admission.Retracing;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** What the model, and the stage that called it, ask about the latest notice of a case. */
@Component("publicNotice")
public class NoticeQuestions implements NoticeResults {

    private final Cases cases;
    private final PublicNotices notices;
    private final ExtraNotice extra;
    private final CaseSteps steps;
    private final Retracing retracing;
    private final OrganisationTime time;

    NoticeQuestions(
            Cases cases,
            PublicNotices notices,
            ExtraNotice extra,
            CaseSteps steps,
            Retracing retracing,
            OrganisationTime time) {
        this.cases = cases;
        this.notices = notices;
        this.extra = extra;
        this.steps = steps;
        this.retracing = retracing;
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
        return find(theCase).map(NoticeQuestions::result);
    }

    @Override
    public Optional<NoticeResult> asked(MembershipCase theCase) {
        if (!extra.asked(theCase)) {
            return Optional.empty();
        }
        Long afterStep = extra.proposal(theCase).map(CaseStep::id).orElseThrow();
        return find(theCase)
                .filter(notice -> afterStep.equals(notice.afterStep()))
                .map(NoticeQuestions::result)
                .or(() -> Optional.of(new NoticeResult(null, null, false)));
    }

    private static NoticeResult result(PublicNotice notice) {
        return new NoticeResult(notice.window().until(), notice.closedOn(), notice.clear());
    }

    @Override
    public boolean provisional(MembershipCase theCase) {
        return find(theCase)
                .filter(notice -> !notice.kind().extra())
                .map(notice -> notice.window().provisional())
                .orElse(false);
    }

    /** The notice in hand; where a stage is walked again, the one that was in hand at that step. */
    private PublicNotice notice(String caseNumber) {
        OptionalLong step = retracing.step();
        if (step.isPresent()) {
            int opened = steps.countByCaseNumberAndKeyAndIdLessThanEqual(caseNumber, "notice-open", step.getAsLong());
            return notices.findByCaseNumberOrderById(caseNumber).get(opened - 1);
        }
        return find(cases.get(caseNumber))
                .orElseThrow(() -> new IllegalStateException("no notice about " + caseNumber));
    }

    private Optional<PublicNotice> find(MembershipCase theCase) {
        return notices.findFirstByCaseNumberAndStageRunOrderByIdDesc(theCase.number(), theCase.stageRun());
    }
}
