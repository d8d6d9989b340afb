package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Of two faults at once the earlier in the order is answered: no login 401, what one may not see 404, what one may not do 403,
 * what is done 409, what is not understood 400, a rule 422; and a refusal by rule names every rule.
 */
class AnswerOrderTest extends Between {

    private static final String GARBAGE = "{";

    /** @param rules expected with 422 */
    private record Pair(String login, String path, String body, int status, String... rules) {

        @Override
        public String toString() {
            return login + " " + path + " " + body;
        }
    }

    private String open;
    private String closed;
    private String task;
    private String done;

    /** In BS2 one case waits for its talk, another is over. */
    private void twoCases() {
        walk.apply("ye.qiu", "BS2");
        closed = walk.caseNumber();
        does("withdrawal", "ye.qiu", Map.of());
        assertThat(walk.apply("jin.shuo", "BS2").status()).isEqualTo(201);
        open = walk.caseNumber();
        done = walk.idOf("cai.wei", "application-receive");
        walk.does("cai.wei", "application-receive", "outcome", "ACCEPTED");
        task = walk.idOf("cai.wei", "application-talk");
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    private List<Pair> completion() {
        String here = "/api/tasks/" + task + "/completion";
        String talk = "'talkers':['cai.wei'],'place':'x','content':'x','opinion':'x','outcome':'SUITABLE'";
        return List.of(
                new Pair(null, "/api/tasks/none/completion", GARBAGE, 401),
                new Pair("liu.fang", here, GARBAGE, 404),
                new Pair("song.jianguo", here, GARBAGE, 403),
                new Pair("cai.wei", "/api/tasks/" + done + "/completion", GARBAGE, 409),
                new Pair("liu.fang", "/api/tasks/" + done + "/completion", GARBAGE, 404),
                new Pair("cai.wei", here, json("'talkedOn':'2027-01-01','approved':true," + talk), 400),
                new Pair("cai.wei", here, json("'talkedOn':'2027-01-01'"), 400),
                new Pair("cai.wei", here, json("'talkedOn':'2027-01-01'," + talk.replace("cai.wei", "nobody")), 400),
                new Pair("cai.wei", here, json("'talkedOn':'2027-01-01'," + talk), 422, "DATE-FUTURE"));
    }

    private static List<Pair> applications() {
        String here = "/api/applications";
        return List.of(
                new Pair(null, here, GARBAGE, 401),
                new Pair("wang.lei", here, json("'branch':'NONE','letter':'x','person':'jin.shuo'"), 403),
                new Pair("liu.fang", here, json("'branch':'BS2','letter':'x','person':'nobody'"), 403),
                new Pair("jin.shuo", here, json("'branch':'BS2'"), 400),
                new Pair("jin.shuo", here, json("'branch':'BS2','letter':'x','state':'x'"), 400),
                new Pair("jin.shuo", here, json("'branch':'BS1','letter':'x'"), 422, "CASE-OPEN", "WRONG-BRANCH"),
                new Pair(
                        "wang.lei",
                        here,
                        json("'branch':'BS2','letter':'x','appliedOn':'2027-01-01'"),
                        422,
                        "ALREADY-MEMBER",
                        "WRONG-BRANCH",
                        "DATE-FUTURE"));
    }

    private static List<Pair> transfers() {
        String here = "/api/transfers";
        String comes = "'person':'jin.shuo','branch':'BS2','facts':";
        return List.of(
                new Pair(null, here, GARBAGE, 401),
                new Pair("wang.lei", here, GARBAGE, 403),
                new Pair("liu.fang", here, json(comes + "{'activistSince':'x'}"), 403),
                new Pair("cai.wei", here, json(comes + "{'activistSince':'2025-09-15'}"), 400),
                new Pair("cai.wei", here, json(comes + "{'colour':'2025-09-15'}"), 400),
                new Pair(
                        "cai.wei",
                        here,
                        json(comes + "{'receivedOn':'2025-06-01','talkedOn':'2027-06-20'}"),
                        422,
                        "CASE-OPEN",
                        "DATE-FUTURE"));
    }

    private List<Pair> companions() {
        List<Pair> pairs = new ArrayList<>();
        for (String kind : List.of("/contacts", "/sponsors")) {
            pairs.addAll(aroundACase(kind, "song.jianguo"));
            pairs.add(new Pair("cai.wei", "/api/cases/" + open + kind, json("'in':'nobody','reason':'x'"), 400));
        }
        return pairs;
    }

    private List<Pair> measures() {
        List<Pair> pairs = new ArrayList<>(aroundACase("/withdrawal", "song.jianguo"));
        pairs.addAll(aroundACase("/ending", "jin.shuo"));
        String review = "/api/cases/" + open + "/review";
        String withdrawal = "/api/cases/" + open + "/withdrawal";
        String ending = "/api/cases/" + open + "/ending";
        pairs.addAll(List.of(
                new Pair(null, review, GARBAGE, 401),
                new Pair("liu.fang", review, GARBAGE, 404),
                new Pair("song.jianguo", review, GARBAGE, 403),
                new Pair("cai.wei", review, GARBAGE, 409),
                new Pair("cai.wei", withdrawal, json("'statementOn':'2027-01-01','so':1"), 400),
                new Pair("cai.wei", withdrawal, json("'statementOn':'2027-01-01'"), 422, "DATE-FUTURE"),
                new Pair("cai.wei", ending, json("'outcome':'NOT_RECOGNISED','on':'2027-01-01','reason':'x'"), 403),
                new Pair("cai.wei", ending, json("'outcome':'TRANSFERRED_OUT','on':'2027-01-01'"), 400),
                new Pair("cai.wei", ending, json("'outcome':'ACTIVIST','on':'2027-01-01','reason':'x'"), 400),
                new Pair(
                        "cai.wei",
                        ending,
                        json("'outcome':'DECEASED','on':'2027-01-01','reason':'x','meetingOn':'2027-01-02'"),
                        422,
                        "DATE-FUTURE",
                        "DATE-FUTURE"),
                new Pair(
                        "cai.wei",
                        "/api/cases/" + closed + "/ending",
                        json("'outcome':'ACTIVIST','on':'2027-01-01','reason':'x'"),
                        409)));
        return pairs;
    }

    private List<Pair> aroundACase(String address, String mayOnlySee) {
        return List.of(
                new Pair(null, "/api/cases/" + open + address, GARBAGE, 401),
                new Pair("liu.fang", "/api/cases/" + open + address, GARBAGE, 404),
                new Pair("liu.fang", "/api/cases/2026-99999" + address, GARBAGE, 404),
                new Pair(mayOnlySee, "/api/cases/" + open + address, GARBAGE, 403),
                new Pair("cai.wei", "/api/cases/" + closed + address, GARBAGE, 409),
                new Pair("cai.wei", "/api/cases/" + open + address, GARBAGE, 400));
    }

    private static List<Pair> doors() {
        return List.of(
                new Pair(null, "/api/imports/none", GARBAGE, 401),
                new Pair("liu.fang", "/api/imports/none", GARBAGE, 404),
                new Pair("liu.fang", "/api/imports/people", GARBAGE, 403),
                new Pair("admin", "/api/imports/people", GARBAGE, 400),
                new Pair(null, "/api/notices/999999/objections", GARBAGE, 404),
                new Pair(null, "/api/notices/first/objections", GARBAGE, 404),
                new Pair(null, "/api/ballots/none/signature", GARBAGE, 401),
                new Pair("cai.wei", "/api/ballots/none/signature", GARBAGE, 404),
                new Pair(null, "/api/ballots/none/cast", GARBAGE, 404),
                new Pair("cai.wei", "/api/ballots/none/cast", GARBAGE, 404));
    }

    @Test
    void theEarlierOfTwoFaultsIsAnswered() {
        twoCases();
        List<Pair> pairs = new ArrayList<>(completion());
        pairs.addAll(applications());
        pairs.addAll(transfers());
        pairs.addAll(companions());
        pairs.addAll(measures());
        pairs.addAll(doors());
        List<String> wrong = new ArrayList<>();
        for (Pair pair : pairs) {
            Walk.Answer answer = walk.send(
                    "POST",
                    pair.path(),
                    pair.login(),
                    pair.body().getBytes(StandardCharsets.UTF_8),
                    "application/json");
            List<String> rules = answer.status() == 422 ? answer.rules() : List.of();
            if (answer.status() != pair.status()
                    || !rules.stream()
                            .sorted()
                            .toList()
                            .equals(Arrays.stream(pair.rules()).sorted().toList())) {
                wrong.add(pair + " -> " + answer.status() + " " + answer.body());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(pairs).hasSizeGreaterThan(55);
        assertThat(walk.state()).as("nothing has changed").isEqualTo("APPLICANT");
    }
}
