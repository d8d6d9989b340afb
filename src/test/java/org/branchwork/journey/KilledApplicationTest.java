package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.branchwork.BranchworkApplication;
import org.branchwork.PostgresDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application is a process of its own here, killed in the middle of a case the moment it has answered, without a chance
 * to tidy up. What it had answered is there when it is started again, and the case goes on.
 */
class KilledApplicationTest {

    private static final int PATIENCE_SECONDS = 180;

    private final Map<String, String> database = PostgresDatabase.settings("killed" + System.nanoTime());
    private Process application;
    private Walk walk;

    @AfterEach
    void stop() {
        if (application != null) {
            application.destroyForcibly();
        }
    }

    @Test
    void knowsAtOnceWhoseTurnItIsAfterANightInWhichItWasOff() throws Exception {
        start("2026-09-01T08:00");
        walk.at("2026-09-01T08:30");
        walk.school();
        walk.apply("lin.xiaoyu", "BS1");
        kill();
        var jdbc = new JdbcTemplate(new DriverManagerDataSource(
                database.get("spring.datasource.url"),
                database.get("spring.datasource.username"),
                database.get("spring.datasource.password")));
        jdbc.update("update ACT_RU_TASK set ASSIGNEE_ = 'liu.fang' where TASK_DEF_KEY_ = 'application-receive'");
        jdbc.update("update post set until_day = date '2026-09-01' where login = 'liu.fang'");

        start("2026-09-02T08:00");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.queryForObject("select count(*) from ACT_RU_TASK where ASSIGNEE_ is null", Long.class)
                        == 1);
    }

    @Test
    void losesNothingThatItHasAnswered() throws Exception {
        start();
        walk.at("2026-09-01T08:30");
        walk.school();
        walk.apply("lin.xiaoyu", "BS1");
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        kill();

        start();
        walk.at("2026-09-02");
        assertThat(walk.openTasks()).containsExactly("application-talk");
        walk.does("liu.fang", "application-talk", "talkers", List.of("liu.fang"), "outcome", "SUITABLE");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        JsonNode before = walk.theCase();
        JsonNode timeline = timeline();
        kill();

        start();
        walk.at("2026-09-02");
        assertThat(walk.theCase()).isEqualTo(before);
        assertThat(timeline()).isEqualTo(timeline);
        assertThat(walk.has("liu.fang", "cultivation-determine")).isTrue();
    }

    private JsonNode timeline() {
        return walk.get("/api/cases/" + walk.caseNumber() + "/timeline", "liu.fang")
                .body();
    }

    private void kill() throws InterruptedException {
        application.destroyForcibly();
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private void start() throws Exception {
        start("2026-09-01T08:00");
    }

    private void start(String now) throws Exception {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                // the plain list: what the test itself was started with is an archive that names these a second time
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BranchworkApplication.class.getName(),
                "--server.port=" + port,
                "--spring.profiles.active=simulation",
                "--branchwork.simulation.start=" + now);
        database.forEach((name, value) -> command.command().add("--" + name + "=" + value));
        // an empty entry of the class path means the directory it runs in, where the models lie as well
        command.directory(new File("target"));
        command.redirectErrorStream(true).redirectOutput(new File("target/killed-application.log").getAbsoluteFile());
        application = command.start();
        String number = walk == null ? null : walk.caseNumber();
        walk = new Walk(port, () -> {});
        walk.continues(number);
        await(port);
    }

    private void await(int port) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            assertThat(application.isAlive())
                    .as("see target/killed-application.log")
                    .isTrue();
            try {
                HttpURLConnection login = (HttpURLConnection) URI.create("http://localhost:" + port + "/login")
                        .toURL()
                        .openConnection();
                if (login.getResponseCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not there yet
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("not started, see target/killed-application.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
