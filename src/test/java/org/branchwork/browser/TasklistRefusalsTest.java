package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.demo.DemoTest;
import org.branchwork.engine.ClockControl;
import org.branchwork.organization.Persons;
import org.branchwork.path.transfer.Transfer;
import org.branchwork.path.transfer.Transfers;
import org.branchwork.task.FieldType;
import org.branchwork.task.FormField;
import org.branchwork.task.FormFiles;
import org.branchwork.task.FormTexts;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Option;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What is refused in Tasklist is told in a sentence above the button, and what was typed stays in the form. */
@DirtiesContext
class TasklistRefusalsTest extends DemoTest {

    private static final String SECRETARY = "yinhang";
    private static final String ORGANIZER = "panhong";

    @Autowired
    private Cases cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Persons persons;

    @Autowired
    private FormFiles files;

    @Autowired
    private FormTexts texts;

    @Autowired
    private Transfers transfers;

    @Autowired
    private ClockControl clock;

    private Chromium chromium;
    private Tasklist tasklist;
    private Locale locale;
    private String key;

    @BeforeEach
    void open() {
        chromium = Chromium.open(port);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aBranchSecretaryIsToldInChinese() {
        as(SECRETARY, Locale.SIMPLIFIED_CHINESE);
        form("application-talk", "zouyang");
        date("talkedOn", time.today().minusDays(300));
        pick("talkers", "changle");
        write("place", "逸夫楼305");
        write("content", "了解其入党动机。");
        write("opinion", "动机端正。");
        tick("outcome", "SUITABLE");
        refused("早于", "order", "content", "了解其入党动机。");

        form("cultivation-determine", "jiayi");
        date("meetingOn", time.today());
        counts("4", "4", "4", "0");
        tick("outcome", "DETERMINED");
        refused("应到5人", "quorum", "dueMembers", "4");
        counts("5", "5", "2", "3");
        refused("现赞成2人", "majority", "yes", "2");

        form("vote-convene", "suhang");
        date("meetingAt", time.today().plusDays(5));
        tasklist.time(label("time", "Time"), "14:30");
        write("place", "逸夫楼报告厅");
        pick("mode", option("mode", "PAPER"));
        pick("tellers", "changle");
        refused("须确定两名不同的计票人", "tellers", "place", "逸夫楼报告厅");
    }

    @Test
    void whoIsNotFitAndWhatIsTooShortAndWhatIsStillOpenIsTold() {
        comes("hanxue", "韩雪", false);
        comes("luodan", "罗丹", true);
        jdbc.update("insert into kinship (login, relative, relation) values ('hanxue', 'liming', 'SIBLING')");
        LocalDateTime over = cases.findByApplicantOrderByNumberDesc("wenqi")
                .get(0)
                .day(Fact.NOTICE_UNTIL)
                .plusDays(1)
                .atTime(9, 0);
        if (over.isAfter(time.now())) {
            clock.moveTo(over);
        }

        as(SECRETARY, Locale.SIMPLIFIED_CHINESE);
        form("cultivation-appoint-contacts", "hanxue");
        pick("contacts", "liming");
        refused("直系亲属不能担任培养联系人", "kinship", null, null);

        form("notice-close", "wenqi");
        tick("wasVisible", null);
        tick("outcome", "CLEAR");
        refused("尚有反映问题未调查完毕", "objection", null, null);

        as(ORGANIZER, Locale.SIMPLIFIED_CHINESE);
        form("target-training", "luodan");
        date("from", time.today().minusDays(3));
        date("until", time.today().minusDays(2));
        write("days", "2");
        write("hours", "10");
        tick("mode", "OFFLINE");
        refused("短期集中培训时间不少于3天或24学时", "training", "hours", "10");
    }

    @Test
    void thoseWhoReadEnglishAreToldInEnglish() {
        as(ORGANIZER, Locale.ENGLISH);
        form("acceptance-pre-review", "guopeng");
        tick("outcome", "PASS");
        String used = jdbc.queryForObject("select min(form_number) from admission_form", String.class);
        write("formNumber", used);
        refused("The form number " + used + " has been used already", "form-number", "formNumber", used);

        OpenTask count = task("vote-count-second", "yuanyuan");
        as(count.assignee(), Locale.ENGLISH);
        form("vote-count-second", "yuanyuan");
        for (String field : List.of("issued", "returned", "yes", "no", "abstain", "invalid")) {
            write(field, field.equals("returned") ? "2" : "1");
        }
        refused("No more ballots come back than were handed out", "counts", "returned", "2");

        as("songjianguo", Locale.ENGLISH);
        form("approval-conclude", "shenmo");
        tick("outcome", "REFUSED");
        write("remarks", "Not convinced.");
        refused("the committee cannot be said to have refused", "conclusion", "remarks", "Not convinced.");
    }

    /** The lines are there, one for each defect, and can only be answered. */
    @Test
    void whatWasReturnedIsAnsweredLineByLine() {
        OpenTask preReview = task("acceptance-pre-review", "guopeng");
        Map<String, Object> returned = Map.of(
                "outcome",
                "RETURNED",
                "reviewedOn",
                time.today().toString(),
                "leavingSoon",
                false,
                "defects",
                List.of("缺少函调回复", "会议记录未签字"));
        desk.complete(desk.claim(preReview.id(), ORGANIZER), returned, ORGANIZER);

        as(SECRETARY, Locale.SIMPLIFIED_CHINESE);
        form("acceptance-committee-review", "guopeng");
        assertThat(chromium.css(".fjs-container").getText()).contains("需整改的问题", "1. 缺少函调回复", "2. 会议记录未签字");
        assertThat(tasklist.written("问题")).isEqualTo("缺少函调回复");
        assertThat(chromium.shows(".fjs-repeat-row-remove"))
                .as("lines can be taken away")
                .isFalse();
        tasklist.write("整改情况", "已补函调回复。");
        tick("outcome", "PASS");
        chromium.screenshot("returned-answered-zh");
        tasklist.complete();
        tasklist.waitUntilDone(texts.task(key, persons.get("guopeng").name(), locale));

        as(ORGANIZER, Locale.SIMPLIFIED_CHINESE);
        form("acceptance-pre-review", "guopeng");
        assertThat(chromium.css(".fjs-container").getText()).contains("1. 缺少函调回复——整改情况：已补函调回复。", "2. 会议记录未签字——未作说明");
        chromium.screenshot("returned-judged-zh");
    }

    /** Somebody from elsewhere, an activist or a development target, whose case the branch takes over. */
    private void comes(String login, String name, boolean listed) {
        LocalDate today = time.today();
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership)"
                        + " values (?, ?, 'FEMALE', date '1990-01-01', 'STAFF', 'B01', 'NONE')",
                login,
                name);
        Map<String, String> facts = new HashMap<>(Map.of(
                "receivedOn", today.minusDays(600).toString(),
                "talkedOn", today.minusDays(590).toString(),
                "activistSince", today.minusDays(500).toString(),
                "filedOn", today.minusDays(490).toString()));
        if (listed) {
            facts.putAll(Map.of(
                    "consentedOn", today.minusDays(60).toString(),
                    "noticeFrom", today.minusDays(58).toString(),
                    "noticeUntil", today.minusDays(46).toString(),
                    "listedOn", today.minusDays(45).toString()));
        }
        transfers.take(SECRETARY, new Transfer(login, "B01", facts, null, List.of(), null));
    }

    private void as(String login, Locale language) {
        locale = language;
        jdbc.update("update person set language = ? where login = ?", language.toLanguageTag(), login);
        chromium.logIn(login);
        chromium.waitFor("the first page", () -> !chromium.address().startsWith("/login"));
        tasklist = Tasklist.open(chromium);
    }

    private OpenTask task(String taskKey, String applicant) {
        String number = cases.findByApplicantOrderByNumberDesc(applicant).get(0).number();
        return tasks.ofCase(number).stream()
                .filter(task -> task.key().equals(taskKey))
                .findFirst()
                .orElseThrow();
    }

    private void form(String taskKey, String applicant) {
        key = taskKey;
        OpenTask task = task(taskKey, applicant);
        tasklist.task(texts.task(taskKey, persons.get(applicant).name(), locale));
        if (task.assignee() == null) {
            tasklist.claim();
        }
    }

    private FormField field(String name) {
        return files.fields(key).stream()
                .filter(one -> one.key().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String label(String name) {
        return label(name, field(name).label());
    }

    private String label(String name, String english) {
        return texts.label(key, name, english, locale);
    }

    private String option(String field, String value) {
        String english = field(field).options().stream()
                .filter(one -> one.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElseThrow();
        return texts.choice(key, field, value, english, locale);
    }

    private void date(String field, LocalDate day) {
        tasklist.date(label(field), day);
    }

    private void write(String field, String text) {
        if (field(field).type() == FieldType.NUMBER) {
            tasklist.number(label(field), text);
        } else {
            tasklist.write(label(field), text);
        }
    }

    private void pick(String field, String offered) {
        tasklist.pick(label(field), offered);
    }

    /** One answer of a decision; without a value the box itself. */
    private void tick(String field, String value) {
        tasklist.tick(value == null ? label(field) : option(field, value));
    }

    private void counts(String due, String present, String yes, String no) {
        write("dueMembers", due);
        write("presentMembers", present);
        write("yes", yes);
        write("no", no);
        write("abstain", "0");
    }

    /** Pressed, refused in these words, and the form as it was. */
    private void refused(String words, String picture, String field, String kept) {
        tasklist.complete();
        chromium.waitFor("to be told " + words, () -> tasklist.refusal().contains(words));
        chromium.screenshot("refused-" + picture + "-" + locale.getLanguage());
        assertThat(tasklist.refusal()).doesNotContain("Exception", "org.", "{0}", "null");
        if (field != null) {
            assertThat(tasklist.written(label(field))).isEqualTo(kept);
        }
    }
}
