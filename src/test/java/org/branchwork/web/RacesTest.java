package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several people do one task at once: one is first, the others are told so, and it is done once. */
class RacesTest extends DoorsTest {

    private static final int PEOPLE = 4;
    private static final int ROUNDS = 12;

    @Test
    void oneCompletionWinsAndTheOthersAreToldSo() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        for (int round = 0; round < ROUNDS; round++) {
            String task = application("TB1");
            String number = numberOf(task);
            String body = "{\"receivedOn\":\"" + today() + "\",\"outcome\":\"ACCEPTED\"}";
            CyclicBarrier together = new CyclicBarrier(PEOPLE);
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                answers.add(people.submit(() -> {
                    together.await();
                    return Browser.basic(port, "secretary1", "POST", "/api/tasks/" + task + "/completion", body);
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
                assertThat(answer.get().body()).doesNotContain("Exception");
            }
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses).containsOnlyOnce(200);
            assertThat(jdbc.queryForObject(
                            "select count(*) from case_step where case_number = ? and step_key = 'application-receive'",
                            Long.class,
                            number))
                    .isOne();
        }
        people.shutdown();
    }
}
