package org.branchwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchwork.engine.ZoneAtStart;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** The check of the record from the command line, by its exit code. */
class VerifyAuditTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @BeforeAll
    static void inTheZoneOfTheOrganisation() {
        new ZoneAtStart().postProcessEnvironment(new MockEnvironment(), null);
    }

    @Test
    void answersWhetherTheRecordIsSound(@TempDir Path directory) throws IOException {
        String url = "jdbc:h2:file:" + directory.resolve("audit");
        JdbcTemplate jdbc = database(url);
        assertThat(run(url)).isZero();
        jdbc.update("insert into audit_entry (uid, entered_at, actor, actor_mark, act, signature) values"
                + " ('1', timestamp '2026-09-01 08:00:00', 'mallory', 'x', 'approval-decide', 'k1:00')");
        assertThat(run(url)).isEqualTo(1);
        assertThat(run("jdbc:h2:file:" + directory.resolve("nothing") + ";IFEXISTS=TRUE"))
                .isEqualTo(2);
        assertThat(VerifyAudit.asked(new String[] {"--server.port=1"})).isFalse();
    }

    private static int run(String url) {
        return VerifyAudit.run(new String[] {
            "--verify-audit",
            "--spring.datasource.url=" + url,
            "--branchwork.seal.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        });
    }

    private static JdbcTemplate database(String url) throws IOException {
        DriverManagerDataSource source = new DriverManagerDataSource(url, "sa", "");
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + MIGRATIONS)
                .target("1")
                .load()
                .migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        String script =
                Files.readString(MIGRATIONS.resolve("V70__Sealed_audit.sql")).replaceAll("(?m)^--.*$", "");
        for (String statement : script.split(";")) {
            if (!statement.isBlank()) {
                jdbc.execute(statement);
            }
        }
        return jdbc;
    }
}
