package org.branchwork.path.probation;

import java.util.List;
import java.util.Map;
import org.branchwork.path.MilestoneWalk;

/** The probation of 苏晴: a member since 10 July 2027, approved on 2 August, until 10 July 2028. */
abstract class ProbationWalk extends MilestoneWalk {

    protected void inducted() {
        probationBegins();
        does(
                a,
                "probation-assign-group",
                values("group", branch(), "toldOn", "2027-08-02", "announcedOn", "2027-08-02"));
        does(a, "probation-oath", values("oathOn", "2027-08-02", "place", "学院礼堂"));
    }

    /** Both sponsors' opinions and the branch's assessment. */
    protected void assessed(String day) {
        for (String sponsor : List.of(b, c)) {
            does(sponsor, "probation-sponsor-opinion", values("opinion", "表现良好。"));
        }
        does(a, "probation-assess", values("assessedOn", day, "opinion", "继续考察。"));
    }

    protected void appliesForConversion(String day) {
        does(t, "probation-apply-conversion", values("appliedOn", day, "letter", "我申请按期转为正式党员。"));
    }

    protected void opinionsAreHeard() {
        does(
                a,
                "probation-opinions",
                values("groupOpinion", "同意转正。", "membersOpinion", "无异议。", "massesOpinion", "反映良好。"));
    }

    protected static Map<String, Object> proposal(String proposal, String day) {
        Map<String, Object> values = meeting("x", day, true);
        values.remove("outcome");
        values.put("proposal", proposal);
        return values;
    }

    protected static Map<String, Object> extension(String day, Integer months) {
        return with(proposal("EXTEND", day), "extensionMonths", months);
    }

    protected void proposes(Map<String, Object> proposal) {
        does(a, "probation-committee-review", proposal);
    }

    /** Applied for a week before the last day; the opinions are heard on it. */
    protected void theCommitteeIsToPropose() {
        inducted();
        at("2028-07-04");
        appliesForConversion("2028-07-04");
        at("2028-07-10");
        opinionsAreHeard();
    }

    /** The meeting of 12 July 2028 votes on what was proposed on 10 July. */
    protected void adopted(Map<String, Object> proposal) {
        theCommitteeIsToPropose();
        proposes(proposal);
        votes("2028-07-12", true);
    }
}
