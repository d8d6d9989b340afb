package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.branchwork.path.branchvote.ballot.BlindVoter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An electronic ballot over HTTP, from the key to the result, with everybody who tries more than he may. */
@ExtendWith(OutputCaptureExtension.class)
class BallotApiTest extends BallotWalk {

    private static final int ATTEMPTS = 24;

    @Test
    void aBallotIsTakenByNameCastByNobodyAndCounted(CapturedOutput output) {
        theMeetingVotes("ELECTRONIC");
        assertThat(read(asks("m3", "key")).toString())
                .contains("\"phase\":\"SIGN_IN\"", "RSABSSA-SHA384-PSS-Deterministic", "\"signedIn\":false");
        List<Token> tokens =
                Stream.of("m1", "m2", "m3", "m4").map(this::takesABallot).toList();
        assertThat(read(asks("m3", "key")).get("signedIn").asBoolean()).isTrue();
        assertThat(casts(cast(tokens.get(0), "YES")).statusCode())
                .as("not before the last is handed out")
                .isEqualTo(409);
        does("m1", "vote-open-casting", "{}");

        String[] choices = {"YES", "YES", "NO", "ABSTAIN"};
        for (int i = 0; i < choices.length; i++) {
            HttpResponse<String> answer = casts(cast(tokens.get(i), choices[i]));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .as("nobody is remembered")
                    .isEmpty();
        }
        assertThat(read(asks("m3", "result")).get("counts").isNull()).isTrue();
        does("m1", "vote-close", "{}");

        assertThat(read(asks("m3", "result")).get("counts").toString())
                .isEqualTo("{\"issued\":4,\"returned\":4,\"yes\":2,\"no\":1,\"abstain\":1,\"invalid\":0}");
        assertThat(read(asks("m3", "result")).get("tokens")).hasSize(4);
        assertThat(asks("m3", "result").body()).contains(tokens.get(2).hash());
        does("m1", "vote-resolution", "{\"outcome\": \"CONFIRM\"}");
        assertThat(jdbc.queryForObject("select adopted from branch_vote where case_number = ?", Boolean.class, number))
                .as("two of the box and one in writing are three of five")
                .isTrue();
        for (Token token : tokens) {
            assertThat(output.getAll()).doesNotContain(token.token(), token.hash());
        }
        assertThat(output.getAll()).doesNotContain("/cast");
    }

    @Test
    void whoIsNotAVoterOrDidNotComeGetsNothing() {
        theMeetingVotes("ELECTRONIC");
        String body = "{\"blindedMessage\": \"" + voter("m1").blindedMessage() + "\"}";
        for (String stranger : List.of("secretary2", "mx", "higher")) {
            assertThat(asks(stranger, "key").statusCode()).isEqualTo(404);
            assertThat(asks(stranger, "result").statusCode()).isEqualTo(404);
            assertThat(requests(stranger, body).statusCode()).isEqualTo(404);
            assertThat(browser(stranger).page("/ballots/" + ballot()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(requests("m5", body).statusCode()).as("has written").isEqualTo(403);
        assertThat(new Browser(port)
                        .post("/api/ballots/" + ballot() + "/signature", body)
                        .statusCode())
                .isIn(401, 403);
        assertThat(jdbc.queryForObject(
                        "select count(*) from ballot_roll where ballot_id = ? and signed_in", Long.class, ballot()))
                .isZero();
    }

    @Test
    void whatIsNoNumberOfTheKeyIsNotSignedAndCostsNoBallot() {
        theMeetingVotes("ELECTRONIC");
        for (String bad : List.of(
                "",
                "{}",
                "{\"blindedMessage\": 7}",
                "{\"blindedMessage\": \"***\"}",
                "{\"blindedMessage\": \"AQAB\"}",
                "{\"blindedMessage\": \"" + "_".repeat(342) + "\"}",
                "{\"blindedMessage\": \"" + voter("m1").blindedMessage() + "\", \"login\": \"m2\"}")) {
            assertThat(requests("m1", bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(takesABallot("m1")).isNotNull();
    }

    @Test
    void ofManyRequestsAtOnceOneIsSigned() throws Exception {
        theMeetingVotes("ELECTRONIC");
        String ballot = ballot();
        BlindVoter voter = voter("m1");
        List<Integer> answers =
                together(() -> requests("m1", "{\"blindedMessage\": \"" + voter.blindedMessage() + "\"}")
                        .statusCode());

        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(ATTEMPTS - 1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from ballot_roll where ballot_id = ? and signed_in", Long.class, ballot))
                .isEqualTo(1);
    }

    @Test
    void ofManyBallotsWithOneTokenOneIsCast() throws Exception {
        theMeetingVotes("MIXED");
        Token token = takesABallot("m3");
        does("m1", "vote-open-casting", "{}");
        List<Integer> answers = together(() -> casts(cast(token, "NO")).statusCode());

        assertThat(Collections.frequency(answers, 204)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(ATTEMPTS - 1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from ballot_box where ballot_id = ? and choice <> 'SEAL'",
                        Long.class,
                        ballot()))
                .isEqualTo(1);
    }

    @Test
    void whoSaysWhoHeIsDoesNotCast() {
        theMeetingVotes("ELECTRONIC");
        Token token = takesABallot("m3");
        does("m1", "vote-open-casting", "{}");

        assertThat(casts(cast(token, "YES"), "Cookie", "JSESSIONID=x").statusCode())
                .isEqualTo(400);
        assertThat(Browser.basic(port, "m3", "POST", "/api/ballots/" + ballot() + "/cast", cast(token, "YES"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(jdbc.queryForObject("select count(*) from ballot_box where ballot_id = ?", Long.class, ballot()))
                .as("the seal alone")
                .isEqualTo(1);
        assertThat(casts(cast(token, "YES")).statusCode()).isEqualTo(204);
    }

    @Test
    void forgedAndMalformedBallotsStayOutside() {
        theMeetingVotes("ELECTRONIC");
        Token token = takesABallot("m3");
        Token other = takesABallot("m4");
        does("m1", "vote-open-casting", "{}");

        assertThat(casts(cast(new Token(other.token(), token.signature(), ""), "YES"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(casts(cast(new Token(token.token(), "AAAA", ""), "YES")).statusCode())
                .isEqualTo(422);
        assertThat(casts(cast(new Token("AAAA", token.signature(), ""), "YES")).statusCode())
                .isEqualTo(400);
        assertThat(casts(cast(token, "PERHAPS")).statusCode()).isEqualTo(400);
        assertThat(casts("{}").statusCode()).isEqualTo(400);
        assertThat(casts("nonsense").statusCode()).isEqualTo(400);
        assertThat(jdbc.queryForObject("select count(*) from ballot_box where ballot_id = ?", Long.class, ballot()))
                .isEqualTo(1);
    }

    @Test
    void theHomePageLeadsVotersToTheBallotAndNobodyElse() {
        theMeetingVotes("ELECTRONIC");
        assertThat(browser("m3").page("/").body()).contains("/ballots/" + ballot(), "Name of mx");
        assertThat(browser("m5").page("/").body()).doesNotContain("/ballots/");
        assertThat(browser("secretary2").page("/").body()).doesNotContain("/ballots/");
        assertThat(browser("m3").page("/ballots/" + ballot()).body())
                .contains("/js/ballot.js", "cannot protect anybody from being watched")
                .doesNotContain("<script>", "onclick");
    }

    private static List<Integer> together(Callable<Integer> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(ATTEMPTS);
        try {
            return people.invokeAll(Collections.nCopies(ATTEMPTS, act)).stream()
                    .map(BallotApiTest::answer)
                    .toList();
        } finally {
            people.shutdownNow();
        }
    }

    private static int answer(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
