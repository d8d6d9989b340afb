package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.engine.StageRestart;
import org.branchwork.task.Correction;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormFiles;
import org.branchwork.task.Handlers;
import org.branchwork.task.TaskDesk;
import org.branchwork.web.api.CaseViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Whatever is sent back says what is missing, item by item, and comes again with what was changed beside each. */
class ReturnsPathTest extends CollegeWalk {

    private static final String ONE = "申请书没有签名";
    private static final String TWO = "日期\n与会议记录不一致";
    private static final Map<String, String> GATES = Map.of(
            "application-receive", "RETURNED application-amend",
            "cultivation-file", "RETURNED cultivation-determine",
            "target-consent", "RETURNED target-opinions",
            "target-political-review", "SUPPLEMENT target-political-review",
            "acceptance-committee-review", "REMEDY acceptance-committee-review",
            "acceptance-pre-review", "RETURNED acceptance-committee-review",
            "acceptance-deliberate", "RETURN vote-convene",
            "approval-conclude", "RETURNED approval-supplement");

    @Autowired
    private Handlers handlers;

    @Autowired
    private FormFiles forms;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private CaseViews views;

    @Autowired
    private StageRestart stages;

    @BeforeEach
    void read() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyStepThatSendsBackTakesDefectsAndEveryStepThatRepairsTakesCorrections() {
        Map<String, String> found = new TreeMap<>();
        handlers.keys().stream()
                .filter(key -> handlers.of(key).sendsBack() != null)
                .forEach(key -> found.put(
                        key,
                        handlers.of(key).sendsBack().outcome() + " "
                                + handlers.of(key).sendsBack().to()));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(GATES);
        assertThat(having("defects")).containsExactlyInAnyOrderElementsOf(GATES.keySet());
        assertThat(having("corrections"))
                .containsExactlyInAnyOrderElementsOf(
                        GATES.values().stream().map(to -> to.split(" ")[1]).collect(Collectors.toSet()));
        GATES.forEach((gate, back) -> assertThat(forms.fields(gate).stream()
                        .filter(field -> field.key().equals("outcome"))
                        .flatMap(field -> field.options().stream())
                        .map(option -> option.value()))
                .as(gate)
                .contains(back.split(" ")[0]));
    }

    private List<String> having(String component) {
        return handlers.keys().stream()
                .filter(key -> Arrays.stream(handlers.of(key).form().getRecordComponents())
                        .anyMatch(one -> one.getName().equals(component)))
                .toList();
    }

    /** Sent back with two defects; the stage is started anew; one of them is answered. */
    private void sentBack(String by, String gate, Map<String, Object> decision) {
        does(by, gate, with(decision, "defects", List.of(Map.of("defect", ONE), TWO)));
        stages.restart(number);
    }

    private void assertAsked(String login, String repair) {
        assertThat(shown(login, repair).facts().get("defects")).isEqualTo("1. " + ONE + "\n2. " + TWO);
        assertThat(shown(login, repair).values().get("corrections"))
                .isEqualTo(List.of(new Correction(ONE, ""), new Correction(TWO, "")));
        FieldView corrections = field(login, repair, "corrections");
        assertThat(corrections.readOnly()).isFalse();
        assertThat(corrections.items().stream().map(item -> item.key() + " " + item.readOnly()))
                .containsExactly("defect true", "correction false");
    }

    private FieldView field(String login, String key, String field) {
        return desk.fields(taskOf(login, key), login, Locale.SIMPLIFIED_CHINESE).stream()
                .filter(one -> one.key().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private void repairs(String login, String repair, Map<String, Object> entered) {
        assertAsked(login, repair);
        assertThat(refused(login, repair, with(entered, "corrections", List.of(Map.of("defect", "无此问题")))))
                .containsExactly("input.no-such-choice corrections[0].defect");
        String asSentByABrowser = TWO.replace("\n", "\r\n");
        does(
                login,
                repair,
                with(
                        entered,
                        "corrections",
                        List.of(
                                Map.of("defect", ONE, "correction", " "),
                                Map.of("defect", asSentByABrowser, "correction", "已按会议记录更正。"))));
        stages.restart(number);
    }

    private void assertJudged(String login, String gate) {
        assertThat(shown(login, gate).facts().get("corrections"))
                .isEqualTo("1. " + ONE + "——未作说明\n2. 日期\r\n与会议记录不一致——整改情况：已按会议记录更正。");
        FieldView judged = field(login, gate, "corrections");
        assertThat(judged.readOnly()).isTrue();
        assertThat((List<?>) judged.value()).hasSize(2);
    }

    @Test
    void anApplicationIsReturnedAndAmended() {
        applies(t, branch());
        sentBack(a, "application-receive", values("outcome", "RETURNED", "receivedOn", "2026-06-01", "remarks", "请补正"));
        assertThat(shown(t, "application-amend").facts()).containsEntry("returnedBecause", "请补正");
        repairs(t, "application-amend", values("letter", "重新抄写的申请书。"));
        assertJudged(a, "application-receive");
        assertThat(shown(a, "application-receive").values()).containsEntry("remarks", "请补正");

        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        List<CaseViews.Happened> told = views.timeline(theCase(), t);
        assertThat(told.get(1).defects()).extracting("defect").containsExactly(ONE, TWO);
        assertThat(told.get(1).by().login()).isEqualTo(a);
        assertThat(told.get(1).on()).isEqualTo("2026-06-01");
        assertThat(told.get(2).corrections())
                .extracting("correction")
                .as("what has no answer is none")
                .containsExactly("已按会议记录更正。");
        assertThat(told.get(3).defects()).isEmpty();
        assertThat(told.get(3).corrections()).isEmpty();
    }

    @Test
    void aFilingIsReturnedToTheBranchCommittee() {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        sentBack("k1", "cultivation-file", answer("RETURNED", "2026-06-01"));
        repairs(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        assertJudged("k1", "cultivation-file");
    }

    @Test
    void aProposalIsReturnedByThoseWhoConsent() {
        mature();
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true));
        sentBack("k1", "target-consent", answer("RETURNED", "2027-06-01"));
        repairs(a, "target-opinions", opinions());
        assertThat(shown(a, "target-discuss").facts()).doesNotContainKeys("defects", "corrections");
        does(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true));
        assertJudged("k1", "target-consent");
    }

    @Test
    void aReviewIsSupplementedUntilNothingIsLeft() {
        listed();
        at("2027-06-17");
        sentBack("k3", "target-political-review", review("SUPPLEMENT", "2027-06-17"));
        assertAsked("k3", "target-political-review");
        does(
                "k3",
                "target-political-review",
                with(
                        review("SUPPLEMENT", "2027-06-17"),
                        "corrections",
                        List.of(Map.of("defect", ONE, "correction", "已补。")),
                        "defects",
                        List.of("函调未复")));
        assertThat(shown("k3", "target-political-review").values().get("corrections"))
                .as("what had no answer stays, beside what is new")
                .isEqualTo(List.of(new Correction(TWO, ""), new Correction("函调未复", "")));
        assertThat(views.timeline(theCase(), t).stream().flatMap(step -> step.defects().stream()))
                .as("what a review found is not for the person reviewed")
                .isEmpty();
        assertThat(views.timeline(theCase(), "k3").stream().flatMap(step -> step.defects().stream()))
                .hasSize(3);
    }

    @Test
    void whatIsToBeRemediedAndWhatThePreReviewReturnedMeetAtTheCommittee() {
        ready();
        at("2027-06-18");
        sentBack(a, "acceptance-committee-review", meeting("REMEDY", "2027-06-18", false));
        repairs(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        assertThat(shown("k1", "acceptance-pre-review").facts()).doesNotContainKey("corrections");
        sentBack("k1", "acceptance-pre-review", preReview("RETURNED", "2027-06-18"));
        repairs(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        assertJudged("k1", "acceptance-pre-review");
    }

    @Test
    void aResolutionIsSentBackAndVotedOnAgainAndTheApprovalSupplemented() {
        belowTheGeneralBranch();
        resolved();
        at("2027-06-26");
        sentBack(
                "g7",
                "acceptance-deliberate",
                values("outcome", "RETURN", "deliberatedOn", "2027-06-26", "opinion", "补开。"));
        assertThat(shown(a, "vote-convene").values())
                .containsEntry("place", "学院会议室")
                .doesNotContainKey("meetingAt");
        repairs(
                a,
                "vote-convene",
                values("meetingAt", "2027-06-28T14:00", "place", "学院", "mode", "PAPER", "tellers", List.of(d, e)));
        at("2027-06-28T14:30");
        does(a, "vote-attendance", values("present", List.of(a, b, c, d, e), "outcome", "HELD"));
        Map<String, Object> count = values("issued", 5, "returned", 5, "yes", 5, "no", 0, "abstain", 0, "invalid", 0);
        does(d, "vote-count-first", count);
        does(e, "vote-count-second", count);
        does(a, "vote-resolution", values("outcome", "CONFIRM"));
        assertJudged("g7", "acceptance-deliberate");

        does(
                "g7",
                "acceptance-deliberate",
                values("outcome", "FORWARD", "deliberatedOn", "2027-06-28", "opinion", "同意。"));
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        sentBack("k1", "approval-conclude", values("outcome", "RETURNED", "meetingOn", "2027-06-28"));
        repairs(a, "approval-supplement", values("suppliedOn", "2027-06-28"));
        assertJudged("k1", "approval-conclude");
        Stream.of("k1", "k2", "k3").forEach(member -> assertJudged(member, "approval-decide"));
    }
}
