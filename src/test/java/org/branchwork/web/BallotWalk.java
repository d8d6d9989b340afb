package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.path.branchvote.ballot.BallotPhase;
import org.branchwork.path.branchvote.ballot.BlindVoter;
import org.branchwork.path.branchvote.ballot.PollingStation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a meeting of the branch TB9 over HTTP to where its electronic ballot is open. m1 leads it, m1 and m2 are tellers. */
abstract class BallotWalk extends DoorsTest {

    private static final AtomicInteger CASES = new AtomicInteger();

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private Cases cases;

    @Autowired
    private TransactionTemplate transaction;

    String number;

    record Token(String token, String signature, String hash) {}

    @BeforeEach
    void branch() {
        if (jdbc.queryForObject("select count(*) from organ where code = 'TB9'", Long.class) > 0) {
            return;
        }
        organ("TB9", "BRANCH", "TC1");
        List.of("m1", "m2", "m3", "m4", "m5", "mx").forEach(login -> person(login, "TB9"));
        jdbc.update("update person set membership = 'NONE' where login = 'mx'");
        post("m1", "TB9", "SECRETARY");
    }

    /** m1 to m4 are there, m5 has written. */
    void theMeetingVotes(String mode) {
        number = "2023-%05d".formatted(CASES.incrementAndGet());
        transaction.executeWithoutResult(status ->
                cases.save(new MembershipCase(number, "mx", "TB9", today())).enter(Stage.ACCEPTANCE));
        engine.getRuntimeService().startProcessInstanceByKey("branch-vote", number, Map.of("applicantName", "Mx"));
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        does(
                "m1",
                "vote-convene",
                """
                {"meetingAt": "%s", "place": "Hall", "mode": "%s", "tellers": ["m1", "m2"]}"""
                        .formatted(now, mode));
        engine.getManagementService().createJobQuery().list().stream()
                .filter(job -> instances().contains(job.getProcessInstanceId()))
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        does(
                "m1",
                "vote-attendance",
                """
                {"present": ["m1", "m2", "m3", "m4"],
                "writtenOpinions": [{"person": "m5", "choice": "YES", "lodgedAt": "%s"}]}"""
                        .formatted(now.minusHours(1)));
    }

    private List<String> instances() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    void does(String login, String key, String body) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
        HttpResponse<String> done = Browser.basic(port, login, "POST", "/api/tasks/" + task + "/completion", body);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    String ballot() {
        return jdbc.queryForObject("select id from electronic_ballot where case_number = ?", String.class, number);
    }

    HttpResponse<String> asks(String login, String what) {
        return Browser.basic(port, login, "GET", "/api/ballots/" + ballot() + "/" + what, "");
    }

    HttpResponse<String> requests(String login, String body) {
        return Browser.basic(port, login, "POST", "/api/ballots/" + ballot() + "/signature", body);
    }

    /** Without login and without cookies, as nobody. */
    HttpResponse<String> casts(String body) {
        return casts(body, "X-Nothing", "at all");
    }

    HttpResponse<String> casts(String body, String header, String value) {
        Browser nobody = new Browser(port);
        return nobody.send(nobody.request("/api/ballots/" + ballot() + "/cast")
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString(body)));
    }

    BlindVoter voter(String login) {
        JsonNode key = read(asks(login, "key"));
        return new BlindVoter(new PollingStation.Key(
                ballot(),
                BallotPhase.SIGN_IN,
                "",
                key.get("n").asText(),
                key.get("e").asText(),
                true,
                false));
    }

    Token takesABallot(String login) {
        BlindVoter voter = voter(login);
        HttpResponse<String> answer = requests(login, "{\"blindedMessage\": \"" + voter.blindedMessage() + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String signature = voter.signature(read(answer).get("blindSignature").asText());
        return new Token(voter.token(), signature, voter.tokenHash());
    }

    static String cast(Token token, String choice) {
        return """
                {"token": "%s", "signature": "%s", "choice": "%s"}"""
                .formatted(token.token(), token.signature(), choice);
    }

    JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
