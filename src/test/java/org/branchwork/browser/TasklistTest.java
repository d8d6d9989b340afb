package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.demo.DemoTest;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People do their steps in Tasklist, in a real browser, each in his language. */
class TasklistTest extends DemoTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Tasks tasks;

    private Chromium chromium;
    private LocalDateTime opened;

    @BeforeEach
    void open() {
        opened = time.now();
        chromium = Chromium.open(port);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aSecretaryRecordsATalkAndIsToldWhatWasWrong() {
        Tasklist tasklist = as("yinhang", "zh-CN");
        String talk = "派人与入党申请人邹洋谈话";
        tasklist.task(talk);
        tasklist.claim();
        tasklist.date("谈话日期", time.today().plusDays(30));
        tasklist.pick("谈话人（受党组织委派的党员）", "尹航");
        tasklist.write("地点", "逸夫楼305会议室");
        tasklist.tick("学习和工作经历");
        tasklist.tick("入党动机");
        tasklist.write("谈话内容", "介绍了入党条件，了解其入党动机。");
        tasklist.write("谈话人意见", "动机端正，同意列入培养。");
        tasklist.tick("适合培养");
        tasklist.complete();

        assertThat(tasklist.refusal()).contains("未能提交", "尚未到来").doesNotContain("Exception", "org.");
        chromium.screenshot("tasklist-talk-refused-zh");
        assertThat(tasklist.written("谈话内容")).isEqualTo("介绍了入党条件，了解其入党动机。");
        assertThat(entered("zouyang", "application-talk")).isEmpty();

        tasklist.date("谈话日期", time.today());
        tasklist.write("如已逾期，请说明原因", "申请人外出实习，返校后补谈。");
        chromium.screenshot("tasklist-talk-zh");
        tasklist.complete();
        tasklist.waitUntilDone(talk);

        assertThat(entered("zouyang", "application-talk"))
                .singleElement()
                .asString()
                .contains("\"talkers\":[\"yinhang\"]", "\"topics\":[\"STUDY_AND_WORK\",\"MOTIVE\"]", "逸夫楼305会议室")
                .contains("\"talkedOn\":\"" + time.today() + "\"");
    }

    @Test
    void anEnglishSpeakingSecretaryReceivesAnApplicationAndRecordsTheTalk() {
        Tasklist tasklist = as("dingwei", "en");
        tasklist.task("Receive the application of 史芸");
        tasklist.claim();
        chromium.screenshot("tasklist-receive-en");
        tasklist.tick("Copy of the identity card");
        tasklist.tick("Accept");
        tasklist.complete();
        tasklist.waitUntilDone("Receive the application of 史芸");

        String talk = "Hold the intake talk with 史芸";
        tasklist = Tasklist.open(chromium);
        tasklist.task(talk);
        tasklist.claim();
        tasklist.pick("Members delegated to talk", "丁伟");
        tasklist.write("Place", "Room 12");
        tasklist.write("Content of the talk", "Motive and studies.");
        tasklist.write("Opinion of the talkers", "Suitable.");
        tasklist.tick("Observe further");
        tasklist.date("Date of the talk", time.today().minusDays(300));
        tasklist.complete();
        assertThat(tasklist.refusal()).contains("lies before").doesNotContain("Exception", "org.");
        chromium.screenshot("tasklist-talk-refused-en");
        tasklist.date("Date of the talk", time.today());
        tasklist.complete();
        tasklist.waitUntilDone(talk);
        assertThat(entered("shiyun", "application-talk")).hasSize(1);
    }

    @Test
    void sponsorsGiveTheirOpinions() {
        Tasklist chinese = as("gongyu", "zh-CN");
        chinese.task("填写入党介绍人对宋倩的意见");
        chinese.write("上次考察以来的表现和进步", "能按时参加组织生活，学习成绩稳步提高。");
        chromium.screenshot("tasklist-opinion-zh");
        chinese.complete();
        chinese.waitUntilDone("填写入党介绍人对宋倩的意见");

        Tasklist english = as("laiqing", "en");
        english.task("Give the opinion of the sponsor on 宋倩");
        english.complete();
        chromium.waitFor("the form's own complaint", () -> chromium.shows(".fjs-form-field-error"));
        english.write("Conduct and progress since the last assessment", "Reliable in all duties.");
        chromium.screenshot("tasklist-opinion-en");
        english.complete();
        english.waitUntilDone("Give the opinion of the sponsor on 宋倩");

        assertThat(entered("songqian", "probation-sponsor-opinion"))
                .anyMatch(entry -> entry.contains("学习成绩稳步提高"))
                .anyMatch(entry -> entry.contains("Reliable in all duties."));
    }

    @Test
    void committeeMembersDecide() {
        List<String> members = tasks.ofCase(numberOf("tangrui")).stream()
                .filter(task -> task.key().equals("approval-decide"))
                .map(OpenTask::subject)
                .toList();
        assertThat(members).hasSizeGreaterThanOrEqualTo(2);

        Tasklist chinese = as(members.get(0), "zh-CN");
        chinese.task("审议唐睿并表决");
        chinese.tick("同意");
        chromium.screenshot("tasklist-decision-zh");
        chinese.complete();
        chinese.waitUntilDone("审议唐睿并表决");

        Tasklist english = as(members.get(1), "en");
        english.task("Decide on 唐睿");
        english.tick("Abstain");
        english.write("Reason", "New to the committee.");
        chromium.screenshot("tasklist-decision-en");
        english.complete();
        english.waitUntilDone("Decide on 唐睿");
    }

    /** Date with time, select, two tags and a list with lines of its own. */
    @Test
    void aMeetingIsConvenedWithALineInAList() {
        Tasklist tasklist = as("yinhang", "en");
        String convene = "Convene the branch meeting on 苏杭";
        tasklist.task(convene);
        tasklist.claim();
        LocalDate meeting = time.today().plusDays(7);
        tasklist.date("Date of the meeting", meeting);
        tasklist.time("Time", "14:30");
        tasklist.write("Place", "Lecture hall 2");
        tasklist.pick("Form of the ballot", "Paper ballots");
        tasklist.pick("Two tellers from among the due voters", "helei");
        tasklist.pick("Two tellers from among the due voters", "changle");
        tasklist.addLine();
        tasklist.pick("Member", "laiqing");
        chromium.screenshot("tasklist-convene-en");
        tasklist.complete();
        assertThat(tasklist.refusal()).contains("Members not counted 1 · Ground: Please fill this in.");
        chromium.screenshot("tasklist-convene-refused-en");
        tasklist.removeLine();
        tasklist.complete();
        tasklist.waitUntilDone(convene);
        assertThat(entered("suhang", "vote-convene"))
                .singleElement()
                .asString()
                .contains(
                        "\"meetingAt\":\"" + meeting + "T14:30",
                        "\"mode\":\"PAPER\"",
                        "\"tellers\":[\"helei\",\"changle\"]");
    }

    @Test
    void whatIsClosedIsNotShownAndLoggingOutLeadsToOurLogin() {
        Tasklist tasklist = as("yinhang", "zh-CN");
        assertThat(tasklist.filters())
                .extracting(name -> name.split(" ")[0])
                .containsExactly("我的任务", "本组织的任务", "一周内到期", "已逾期");
        tasklist.task(tasklist.firstTask());
        for (String closed : List.of(
                ".ce-eol-banner",
                ".createCommentLink",
                ".create-task-action",
                ".start-process-action",
                ".task-filters > header [ng-click^='openModal(']",
                ".instance-link",
                ".stored-criteria")) {
            assertThat(chromium.shows(closed)).as(closed).isFalse();
        }
        chromium.click(chromium.css(".account .dropdown-toggle"));
        chromium.click(chromium.css(".account .logout a"));
        chromium.waitFor("our login page", () -> chromium.address().startsWith("/login"));
        chromium.go("/camunda/app/tasklist/default/");
        chromium.waitFor("our login page again", () -> chromium.address().startsWith("/login"));
    }

    private Tasklist as(String login, String language) {
        jdbc.update("update person set language = ? where login = ?", language, login);
        chromium.logIn(login);
        chromium.waitFor("the first page", () -> !chromium.address().startsWith("/login"));
        return Tasklist.open(chromium);
    }

    private List<String> entered(String applicant, String task) {
        return jdbc.queryForList(
                "select entered_values from case_step where case_number = ? and step_key = ? and entered_at > ?",
                String.class,
                numberOf(applicant),
                task,
                opened);
    }

    private String numberOf(String applicant) {
        return cases.findByApplicantOrderByNumberDesc(applicant).get(0).number();
    }
}
