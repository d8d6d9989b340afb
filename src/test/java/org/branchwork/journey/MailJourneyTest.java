package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.engine.ClockControl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** What people get by mail while a case goes on, from a real server: at most one mail a day each, and nothing to read in it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1",
            "branchwork.public-url=https://dangwu.linjiang.example",
            "branchwork.mail.from=no-reply@linjiang.example",
            "branchwork.mail.every=PT0.2S",
            "branchwork.mail.look-every=PT0.2S"
        })
@ActiveProfiles("simulation")
@DirtiesContext
class MailJourneyTest {

    /** Longer than a call to a server that stays silent takes to fail. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private Walk walk;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void start(@Autowired ClockControl clock) {
        clock.startAt(LocalDateTime.parse("2024-01-01T00:00"));
        // another test's mornings lie later than this one's: no round begins at midnight, and one that has begun is
        // over soon
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        List.of("digest", "digest_day", "outgoing_mail").forEach(table -> jdbc.update("delete from " + table));
        walk = new Walk(port, () -> {});
        afterTheRound("2026-09-01", "08:30");
        walk.school();
    }

    @AfterAll
    static void present() {
        ClockUtil.reset();
    }

    @Test
    void eachIsToldInTheMorningOfWhatIsNewAndOfNothingElse() throws MessagingException {
        walk.apply("lin.xiaoyu", "BS1");
        walk.at("2026-09-02T07:29");
        assertThat(morning("2026-09-02")).containsExactly("liu.fang 您有1项待办");
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        String text = GreenMailUtil.getBody(mail);
        String task = walk.idOf("liu.fang", "application-receive");
        assertThat(mail.getFrom()[0]).hasToString("no-reply@linjiang.example");
        assertThat(mail.getMessageID()).isEqualTo("<digest.2026-09-02.liu.fang@branchwork>");
        assertThat(decoded(mail)).contains("https://dangwu.linjiang.example/tasks/" + task);
        assertThat(decoded(mail) + text).doesNotContain("林晓雨", "lin.xiaoyu", walk.caseNumber(), "入党申请书");

        assertThat(morning("2026-09-03")).as("told already").isEmpty();
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        assertThat(morning("2026-09-04")).as("the talk").containsExactly("liu.fang 您有1项待办");
        assertThat(morning("2026-09-27")).isEmpty();
        assertThat(morning("2026-09-30")).as("due on 3 October").containsExactly("liu.fang 您有1项待办");
        assertThat(morning("2026-10-03")).isEmpty();
        assertThat(morning("2026-10-04")).containsExactly("liu.fang 您有1项待办，其中1项已逾期");
        assertThat(morning("2026-10-05")).as("a Monday").hasSize(1);
        assertThat(morning("2026-10-06")).isEmpty();
        assertThat(morning("2026-10-10")).as("a week late, above the branch").containsExactly("xia.zhen 下级有待办事项长期逾期");
        walk.does("liu.fang", "application-talk", "talkers", List.of("liu.fang"), "outcome", "SUITABLE");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        walk.does(
                "liu.fang",
                "cultivation-determine",
                "dueMembers",
                5,
                "presentMembers",
                5,
                "yes",
                5,
                "no",
                0,
                "abstain",
                0,
                "outcome",
                "DETERMINED");
        walk.does("tang.wenbin", "cultivation-file", "outcome", "NO_OBJECTION");
        assertThat(morning("2026-10-11")).contains("lin.xiaoyu 您的入党申请有新进展");
    }

    /** In a branch of which the other tests tell nothing; the deputy reads English. */
    @Test
    void onLeaveTheDeputyIsToldOfWhatWaitsAndTheAbsentOfNothing() {
        jdbc.update("update person set language = 'en' where login = 'deng.chao'");
        walk.at("2027-03-02T07:00");
        walk.apply("su.wan", "BS2");
        assertThat(ofTheTwo("2027-03-02")).containsExactly("cai.wei 您有1项待办");
        leave("cai.wei", "2027-03-03", "2027-03-09", "deng.chao");
        assertThat(ofTheTwo("2027-03-03"))
                .as("what came before the leave")
                .containsExactly("deng.chao A task waits for you");
        walk.does("deng.chao", "application-receive", "outcome", "ACCEPTED");
        assertThat(ofTheTwo("2027-03-04")).as("what came during it").containsExactly("deng.chao A task waits for you");
        assertThat(ofTheTwo("2027-03-05")).isEmpty();
        assertThat(ofTheTwo("2027-03-10")).as("back, and the talk waits").containsExactly("cai.wei 您有1项待办");
    }

    private List<String> ofTheTwo(String day) {
        return morning(day).stream()
                .filter(told -> told.startsWith("cai.wei") || told.startsWith("deng.chao"))
                .toList();
    }

    private void leave(String login, String from, String until, String deputy) {
        Map<String, Object> entry = Map.of("from", from, "until", until, "deputy", deputy);
        Walk.Answer answer = walk.post("/api/leaves", login, entry);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    @Test
    void aServerThatDoesNotAnswerLosesNothingAndNobodyWaitsForIt() throws IOException {
        afterTheRound("2026-11-01", "08:00");
        walk.apply("he.ziqi", "BS1");
        int place = SERVER.getSmtp().getPort();
        SERVER.stop();
        try (ServerSocket silent = new ServerSocket(place)) {
            walk.at("2026-11-02T08:00");
            await().atMost(A_MINUTE)
                    .until(() ->
                            count("select count(*) from outgoing_mail where failure is not null and sent_at is null")
                                    > 0);
            walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
            assertThat(walk.get("/actuator/health", null).body().path("status").asText())
                    .isEqualTo("UP");
        } finally {
            SERVER.start();
        }
        walk.at("2026-11-02T08:10");
        await().atMost(A_MINUTE).until(() -> count("select count(*) from outgoing_mail where sent_at is null") == 0);
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailJourneyTest::told))
                .filteredOn(told -> told.startsWith("liu.fang"))
                .hasSize(1);
    }

    @Test
    void anAdministratorSeesWhetherMailGoesOut() {
        Visitor visitor = new Visitor(port);
        visitor.logsIn("admin");
        assertThat(visitor.page("/mail")).contains("给我发一封试验邮件", "没有等待发送的邮件");
    }

    private int count(String query) {
        return jdbc.queryForObject(query, Integer.class);
    }

    /** Everybody has been told of that day: what is done from now on is told the next morning. */
    private void afterTheRound(String day, String time) {
        walk.at(day + "T" + time);
        await().atMost(A_MINUTE)
                .until(() -> count("select count(*) from digest_day where digest_on = date '" + day + "'") == 1
                        && count("select count(*) from outgoing_mail where sent_at is null") == 0);
    }

    /** Who got what after half past seven. The server lists what it has by mailbox, not as it came. */
    private List<String> morning(String day) {
        Set<MimeMessage> before = Set.of(SERVER.getReceivedMessages());
        afterTheRound(day, "07:31");
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> !before.contains(mail))
                .map(MailJourneyTest::told)
                .toList();
    }

    private static String told(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceFirst("@.*", "") + " " + mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
