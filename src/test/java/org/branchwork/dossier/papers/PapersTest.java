package org.branchwork.dossier.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.demo.DemoTest;
import org.branchwork.dossier.print.PaperPress;
import org.branchwork.organization.Persons;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every paper of a whole case, set as PDF and read again, says what the case says. */
class PapersTest extends DemoTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** Names of which one would mean that a reader of the PDF does more than read it. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "URI",
            "OpenAction",
            "AA",
            "EmbeddedFiles",
            "EmbeddedFile",
            "SubmitForm",
            "GoToR",
            "GoToE",
            "ImportData",
            "RichMedia",
            "XFA");

    @Autowired
    private PaperDesk desk;

    @Autowired
    private PaperPress press;

    @Autowired
    private Cases cases;

    @Autowired
    private Persons persons;

    @Autowired
    private BranchMeetings meetings;

    @Autowired
    private Entries entries;

    @Autowired
    private CaseSteps steps;

    @Test
    void everyPaperOfAWholeCaseIsSetWithOurFaceAndDoesNothing() throws IOException {
        Reading reading = leading("luoxi", CHINESE);
        List<Sheet> sheets = desk.all(reading);
        Set<String> kinds = sheets.stream().map(Sheet::key).collect(Collectors.toSet());
        assertThat(new TreeSet<>(kinds))
                .containsExactly(
                        "activist-register",
                        "approval",
                        "notice",
                        "probation-register",
                        "protocol",
                        "record",
                        "resolution");
        for (Sheet sheet : sheets) {
            for (Locale locale : List.of(CHINESE, Locale.ENGLISH)) {
                Sheet spoken = desk.of(sheet.key(), leading("luoxi", locale)).get(0);
                byte[] pdf = press.pdf(spoken, locale);
                keep(sheet.key() + "-" + locale.getLanguage(), pdf);
                PdfText.Read read = PdfText.read(pdf);
                assertThat(read.allEmbedded()).as(sheet.key()).isTrue();
                assertThat(read.fonts()).as(sheet.key()).allMatch(font -> font.matches("[A-Z]{6}\\+NotoSerifSC.*"));
                assertThat(read.names()).as(sheet.key()).doesNotContainAnyElementsOf(ACTIVE);
                assertThat(read.flat()).as(sheet.key()).contains("罗茜").doesNotContain("??", "〓");
            }
        }
    }

    @Test
    void theProtocolAndTheResolutionHaveTheNumbersOfTheVote() {
        Reading reading = leading("luoxi", CHINESE);
        List<BranchMeeting> votes = meetings.of(reading.theCase().number());
        List<Sheet> protocols = desk.of("protocol", reading);
        List<Sheet> resolutions = desk.of("resolution", reading);
        assertThat(votes).hasSizeGreaterThanOrEqualTo(2);
        assertThat(protocols).hasSameSizeAs(votes);
        assertThat(resolutions).hasSameSizeAs(votes);
        for (int i = 0; i < votes.size(); i++) {
            BranchMeeting vote = votes.get(i);
            BranchMeeting.Tally tally = vote.tally();
            String protocol = PdfText.read(press.pdf(protocols.get(i), CHINESE)).flat();
            assertThat(protocol)
                    .contains(
                            "应到会有表决权的党员" + vote.due().size(),
                            "实到会有表决权的党员" + vote.present().size(),
                            "发出票数" + tally.issued() + "收回票数" + tally.returned(),
                            "有效票" + tally.valid() + "无效票" + tally.invalid(),
                            "赞成" + tally.yes() + "不赞成" + tally.no(),
                            "合计" + tally.inFavour() + "，应到会有表决权的党员" + vote.due().size(),
                            "须达" + vote.moreThanHalf() + "。表决通过。",
                            vote.place().replaceAll("\\s", ""),
                            chinese(vote.day()));
            vote.present().forEach(login -> assertThat(protocol).contains(name(login)));
            String resolution =
                    PdfText.read(press.pdf(resolutions.get(i), CHINESE)).flat();
            assertThat(resolution).contains(vote.resolution().replaceAll("\\s+", ""), chinese(vote.day()));
        }
    }

    /** On the day of his admission he was no member yet whose vote could be missed; a year later he is one without a vote. */
    @Test
    void thePersonVotedOnIsNoMemberWithoutAVoteBeforeHeIsOne() {
        Reading reading = leading("luoxi", CHINESE);
        List<BranchMeeting> votes = meetings.of(reading.theCase().number());
        assertThat(votes.get(0).kind()).isEqualTo("ADMISSION");
        assertThat(votes.get(0).notDue()).extracting("login").doesNotContain("luoxi");
        assertThat(votes.get(1).kind()).isEqualTo("CONVERSION");
        assertThat(votes.get(1).notDue()).extracting("login").contains("luoxi");
    }

    @Test
    void theRecordHasEveryStepWithItsDayItsAuthorAndItsArticles() {
        Reading reading = leading("luoxi", CHINESE);
        String record = PdfText.read(press.pdf(desk.one("record", null, reading), CHINESE))
                .flat();
        var steps = jdbc.queryForList(
                "select step_key, actor, acted_on from case_step where case_number = ?",
                reading.theCase().number());
        assertThat(steps).hasSizeGreaterThan(50);
        steps.forEach(step -> assertThat(record)
                .contains(chinese(((java.sql.Date) step.get("acted_on")).toLocalDate()), name((String)
                        step.get("actor"))));
        List<Entry> told = entries.of(reading);
        assertThat(told).anyMatch(entry -> entry.articles().contains("条"));
        told.forEach(entry -> assertThat(record)
                .contains(entry.name().replace(" ", ""), entry.articles().replace(" ", "")));
        reading.theCase().facts().forEach((fact, value) -> assertThat(record)
                .contains(fact.name().equals("FORM_NUMBER") ? value : chinese(LocalDate.parse(value))));
        assertThat(record)
                .contains("全程纪实表", "填表人：", "党支部（盖章）", reading.theCase().number());
    }

    @Test
    void theMeetingPackHasAllThatLiesOnTheTable() {
        Reading reading = leading("peiran", CHINESE);
        assertThat(desk.of("protocol", reading)).hasSize(1);
        BranchMeeting vote = meetings.of(reading.theCase().number()).get(0);
        PdfText.Read pack = PdfText.read(press.pdf(desk.one("meeting-pack", null, reading), CHINESE));
        assertThat(pack.pages()).isEqualTo(5);
        assertThat(pack.flat())
                .contains("支部党员大会议程", "裴然同志基本情况", "应到会有表决权的党员名单", "签到表", "表决票统计表")
                .contains("即至少" + vote.moreThanHalf() + "人", chinese(vote.day()), "监票人：", "列席");
        vote.due().forEach(login -> assertThat(pack.flat().split(name(login))).hasSizeGreaterThanOrEqualTo(3));
        assertThat(vote.due()).doesNotContain("peiran").hasSizeGreaterThan(2);
    }

    /** Until the result is confirmed no number of it is on paper. */
    @Test
    void whatIsNotConfirmedIsLeftForTheHand() {
        Reading reading = leading("yuanyuan", CHINESE);
        BranchMeeting vote = meetings.of(reading.theCase().number()).get(0);
        assertThat(vote.state()).isEqualTo("COUNTING");
        assertThat(vote.tally()).isNull();
        assertThat(desk.of("resolution", reading)).isEmpty();
        String protocol = PdfText.read(press.pdf(desk.one("protocol", null, reading), CHINESE))
                .flat();
        assertThat(protocol).contains("正在计票", "发出票数收回票数有效票无效票赞成不赞成弃权").doesNotContain("表决通过");
    }

    @Test
    void approvalsNameTheMembersOnlyWhenConcluded() {
        Reading concluded = leading("luoxi", CHINESE);
        Sheet sheet = desk.of("approval", concluded).get(0);
        CommitteeSitting sitting = (CommitteeSitting) sheet.content().get("sitting");
        String text = PdfText.read(press.pdf(sheet, CHINESE)).flat();
        sitting.due().forEach(login -> assertThat(text).contains(name(login) + "同意"));
        assertThat(text).contains("同意" + sitting.approvals(), chinese(sitting.meetingOn()), "党委书记：", "（盖章）");

        Sheet open = desk.one("approval", null, leading("tangrui", CHINESE));
        sitting = (CommitteeSitting) open.content().get("sitting");
        assertThat(sitting.concluded()).isFalse();
        assertThat(sitting.choices()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from committee_decision", Long.class))
                .isPositive();
        String blank = PdfText.read(press.pdf(open, CHINESE)).flat();
        sitting.due().forEach(login -> assertThat(blank).contains(name(login)).doesNotContain(name(login) + "同意"));
    }

    @Test
    void whatIsSealedIsOnNoPaperForThoseWhoMayNotReadIt() {
        String secret = "绝密之政审报告";
        MembershipCase theCase = leading("luoxi", CHINESE).theCase();
        wrote(theCase, "target-political-review", secretary(theCase), "{\"report\":\"" + secret + "\"}");
        String sponsor = companion(theCase);
        assertThat(record(theCase, secretary(theCase))).contains(secret);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where act = 'read:paper' and case_number = ? and actor = ?",
                        Integer.class,
                        theCase.number(),
                        secretary(theCase)))
                .isPositive();
        for (String login : List.of("luoxi", sponsor, "admin")) {
            assertThat(record(theCase, login)).as(login).doesNotContain(secret);
        }
        assertThat(record(theCase, sponsor)).contains("政治审查").doesNotContain("书面意见（");
        assertThat(keys(theCase, "luoxi")).containsExactly("record", "notice", "resolution", "resolution");
        assertThat(keys(theCase, sponsor))
                .contains("activist-register", "probation-register")
                .doesNotContain("protocol", "approval");
        assertThat(keys(theCase, "admin")).containsExactly("record");
        assertThat(record(theCase, "admin")).doesNotContain("填报");
    }

    /** What others wrote about a person he does not find in his own record; what he wrote himself he does. */
    @Test
    void aPersonReadsHisOwnWords() {
        MembershipCase theCase = leading("luoxi", CHINESE).theCase();
        wrote(theCase, "cultivation-assess", secretary(theCase), "{\"opinion\":\"他人之言\"}");
        wrote(theCase, "cultivation-thought-report", "luoxi", "{\"text\":\"本人之言\"}");
        assertThat(record(theCase, "luoxi")).contains("本人之言").doesNotContain("他人之言");
        assertThat(record(theCase, companion(theCase))).contains("本人之言", "他人之言");
    }

    private String record(MembershipCase theCase, String login) {
        Sheet sheet = desk.one("record", null, desk.reading(theCase, login, CHINESE));
        return PdfText.read(press.pdf(sheet, CHINESE)).flat();
    }

    private List<String> keys(MembershipCase theCase, String login) {
        return desk.all(desk.reading(theCase, login, CHINESE)).stream()
                .map(Sheet::key)
                .toList();
    }

    private void wrote(MembershipCase theCase, String key, String actor, String values) {
        steps.save(new CaseStep(theCase, key, null, actor, time.today(), time.now(), null, values, null, null, "[]"));
    }

    /** A plain member of the branch beside the case: all others who accompany somebody here hold a post too. */
    private String companion(MembershipCase theCase) {
        String login = jdbc.queryForObject(
                "select min(login) from person where organ = ? and membership = 'FULL'"
                        + " and login not in (select login from post)",
                String.class,
                theCase.branch());
        jdbc.update(
                "insert into companion (case_number, role, login, since_day) values (?, 'CONTACT', ?, ?)",
                theCase.number(),
                login,
                java.sql.Date.valueOf(time.today()));
        return login;
    }

    private String name(String login) {
        return persons.get(login).name();
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private void keep(String name, byte[] pdf) throws IOException {
        Path kept = Files.createDirectories(Path.of("target", "papers"));
        Files.write(kept.resolve(name + ".pdf"), pdf);
    }

    private Reading leading(String applicant, Locale locale) {
        MembershipCase theCase =
                cases.findByApplicantOrderByNumberDesc(applicant).get(0);
        return desk.reading(theCase, secretary(theCase), locale);
    }

    private String secretary(MembershipCase theCase) {
        return jdbc.queryForObject(
                "select min(login) from post where organ = ? and kind = 'SECRETARY'", String.class, theCase.branch());
    }
}
