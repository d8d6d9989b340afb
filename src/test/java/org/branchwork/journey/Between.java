package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.engine.ClockControl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What can happen in between, over HTTP. One application serves all such journeys; each has people of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:between;DB_CLOSE_DELAY=-1")
@ActiveProfiles("simulation")
abstract class Between {

    static final List<String> COMMITTEE = List.of(
            "song.jianguo", "yu.shulan", "tang.wenbin", "lu.xiaomei", "shi.guangming", "fan.qiuyun", "jiang.hao");

    static final Map<String, Object> ACTIVIST = Map.of(
            "receivedOn",
            "2025-06-01",
            "talkedOn",
            "2025-06-20",
            "activistSince",
            "2025-09-15",
            "filedOn",
            "2025-10-10");

    static final Map<String, Object> LISTED = and(
            ACTIVIST,
            Map.of(
                    "consentedOn",
                    "2026-09-16",
                    "noticeFrom",
                    "2026-09-16",
                    "noticeUntil",
                    "2026-09-23",
                    "listedOn",
                    "2026-09-24",
                    "reviewedOn",
                    "2026-09-25",
                    "trainedOn",
                    "2026-09-28"));

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void start(@Autowired ClockControl clock) {
        clock.startAt(LocalDateTime.parse("2024-01-01T00:00"));
        walk = new Walk(port, () -> {});
        walk.at(begins());
        walk.school();
    }

    /** When these journeys begin. */
    String begins() {
        return "2026-09-01T08:30";
    }

    @AfterAll
    static void present() {
        ClockUtil.reset();
    }

    static Map<String, Object> and(Map<String, Object> facts, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(facts);
        all.putAll(more);
        return all;
    }

    static Map<String, Object> member(String formNumber) {
        return Map.of(
                "formNumber",
                formNumber,
                "resolvedOn",
                "2026-03-31",
                "approvedOn",
                "2026-05-20",
                "memberSince",
                "2026-03-31",
                "probationUntil",
                "2027-03-31",
                "oathOn",
                "2026-06-10");
    }

    /** Answers what the server said; the walk goes on with the case if it was opened. */
    Walk.Answer comes(String person, String branch, String secretary, Map<String, Object> facts) {
        Walk.Answer answer =
                walk.post("/api/transfers", secretary, Map.of("person", person, "branch", branch, "facts", facts));
        if (answer.status() == 201) {
            walk.continues(answer.body().path("caseNumber").asText());
        }
        return answer;
    }

    void joins(String person, Map<String, Object> facts) {
        Walk.Answer answer = comes(person, "BS1", "liu.fang", facts);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    Walk.Answer measure(String address, String login, Map<String, Object> body) {
        return walk.post("/api/cases/" + walk.caseNumber() + "/" + address, login, body);
    }

    void does(String address, String login, Map<String, Object> body) {
        Walk.Answer answer = measure(address, login, body);
        assertThat(answer.status()).as("%s: %s", address, answer.body()).isEqualTo(204);
    }

    /** Sponsored by two of BS1, pre-reviewed, the form filled in: the branch can meet. */
    void theBranchCanMeet(String person, String formNumber) {
        walk.does("liu.fang", "target-appoint-sponsors", "sponsors", List.of("wang.lei", "han.bing"));
        for (String sponsor : List.of("wang.lei", "han.bing")) {
            walk.does(sponsor, "target-accept-sponsorship", "outcome", "ACCEPT");
        }
        walk.does("liu.fang", "acceptance-committee-review", meeting("outcome", "PASS"));
        walk.does(
                "song.jianguo",
                "acceptance-pre-review",
                "outcome",
                "PASS",
                "formNumber",
                formNumber,
                "leavingSoon",
                false);
        walk.does(person, "acceptance-fill-form");
        for (String sponsor : List.of("wang.lei", "han.bing")) {
            walk.does(sponsor, "acceptance-sponsor-opinion");
        }
    }

    /** The committee of BS1, all five in favour, today. */
    static Object[] meeting(String field, String outcome, Object... more) {
        Object[] meeting = {"dueMembers", 5, "presentMembers", 5, "yes", 5, "no", 0, "abstain", 0, field, outcome};
        Object[] all = new Object[meeting.length + more.length];
        System.arraycopy(meeting, 0, all, 0, meeting.length);
        System.arraycopy(more, 0, all, meeting.length, more.length);
        return all;
    }

    void convenes(String meetingAt) {
        walk.does(
                "liu.fang",
                "vote-convene",
                "meetingAt",
                meetingAt,
                "mode",
                "PAPER",
                "tellers",
                List.of("zhou.ming", "feng.xue"));
        walk.at(meetingAt);
    }

    /** Nine are due, seven come and all vote yes. */
    void votes(String meetingAt) {
        convenes(meetingAt);
        walk.does(
                "liu.fang",
                "vote-attendance",
                "present",
                List.of("liu.fang", "wang.lei", "chen.jing", "zhao.peng", "zhou.ming", "feng.xue", "han.bing"));
        Object[] counts = {"issued", 7, "returned", 7, "yes", 7, "no", 0, "abstain", 0, "invalid", 0};
        walk.does("zhou.ming", "vote-count-first", counts);
        walk.does("feng.xue", "vote-count-second", counts);
        walk.does("liu.fang", "vote-resolution", "outcome", "CONFIRM");
    }

    void forwarded() {
        walk.does("xia.zhen", "acceptance-deliberate", "outcome", "FORWARD");
        walk.does("tang.wenbin", "acceptance-committee-talk");
    }

    void concludes(String day) {
        walk.at(day);
        COMMITTEE.forEach(member -> walk.does(member, "approval-decide", "outcome", "APPROVE"));
        walk.does("song.jianguo", "approval-conclude", "meetingOn", day, "outcome", "APPROVED");
    }

    /** A student of BS1, in the League. */
    void enrols(String login, String name) {
        imports(
                "people",
                "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n" + login
                        + "," + name + ",FEMALE,2005-09-02,STUDENT,BS1,LEAGUE,,2019-12-09,\n");
    }

    void imports(String kind, String rows) {
        Walk.Answer answer =
                walk.send("POST", "/api/imports/" + kind, "admin", rows.getBytes(StandardCharsets.UTF_8), "text/csv");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }
}
