package org.branchwork.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import org.branchwork.PostgresDatabase;
import org.branchwork.admission.CaseStep;
import org.branchwork.engine.V0_7_24__Engine_tables;
import org.branchwork.engine.ZoneAtStart;
import org.branchwork.path.branchvote.ballot.V42__Ballot_box_without_a_log;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** What lay open before there were keys is closed by the migration, in the places where it is looked for afterwards. */
class SealedMigrationTest {

    private final Seal seal = new Seal(new SealKeys(new MockEnvironment()
            .withProperty(
                    "branchwork.seal.key",
                    Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes()))));

    @BeforeAll
    static void inTheZoneOfTheOrganisation() {
        new ZoneAtStart().postProcessEnvironment(new MockEnvironment(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whatLayOpenIsClosed(String kind) {
        DriverManagerDataSource source = source(kind);
        migrate(source, "71");
        JdbcTemplate jdbc = new JdbcTemplate(source);
        oldRows(jdbc);
        migrate(source, "72");

        Map<String, Object> step = jdbc.queryForMap("select * from case_step");
        assertThat(step.get("entered_values")).isNull();
        String place = CaseStep.place(
                "2026-00001", 3, "target-political-review", LocalDateTime.parse("2026-06-17T09:00:00.123"));
        String sealed = jdbc.queryForObject("select sealed_values from case_step", String.class);
        assertThat(seal.open(sealed, place)).isEqualTo("{\"report\":\"OPEN\"}");
        String text = jdbc.queryForObject("select objection_text from objection", String.class);
        String notice = jdbc.queryForObject("select notice_id from objection", String.class);
        assertThat(seal.open(text, "objection.objection_text " + notice + "/h")).isEqualTo("OPEN");
        String objection = jdbc.queryForObject("select id from objection", String.class);
        String name = jdbc.queryForObject("select name from objector", String.class);
        assertThat(seal.open(name, "objector.name " + objection)).isEqualTo("OPEN");
        assertThat(jdbc.queryForObject("select count(contact) from objector", Long.class))
                .isZero();
    }

    private void migrate(DriverManagerDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:src/main/resources/db/migration")
                .javaMigrations(
                        new V0_7_24__Engine_tables(),
                        new V42__Ballot_box_without_a_log(),
                        new V72__Seal_what_was_open(seal))
                .target(target)
                .load()
                .migrate();
    }

    private static void oldRows(JdbcTemplate jdbc) {
        jdbc.update("insert into organ (code, name, kind, approval_authority) values ('B', 'B', 'BRANCH', false)");
        jdbc.update("insert into person (login, name, gender, birth_date, category, organ, membership)"
                + " values ('p', 'p', 'MALE', date '2000-01-01', 'STUDENT', 'B', 'NONE')");
        jdbc.update(
                "insert into membership_case (number, applicant, branch, state, stage, stage_run, version, opened_on)"
                        + " values ('2026-00001', 'p', 'B', 'ACTIVIST', 'DEVELOPMENT_TARGET', 3, 0, date '2026-01-01')");
        jdbc.update("insert into case_step (case_number, stage, stage_run, step_key, actor, acted_on, entered_at,"
                + " entered_values) values ('2026-00001', 'DEVELOPMENT_TARGET', 3, 'target-political-review', 'p',"
                + " date '2026-06-17', timestamp '2026-06-17 09:00:00.123', '{\"report\":\"OPEN\"}')");
        jdbc.update(
                "insert into public_notice (case_number, branch, stage_run, from_day, until_day, places, provisional)"
                        + " values ('2026-00001', 'B', 3, date '2026-06-02', date '2026-06-09', 'x', false)");
        jdbc.update("insert into objection (notice_id, objection_text, received_at, code_hash)"
                + " select id, 'OPEN', timestamp '2026-06-03 09:00:00', 'h' from public_notice");
        jdbc.update("insert into objector (objection_id, name) select id, 'OPEN' from objection");
    }

    private static DriverManagerDataSource source(String kind) {
        if (kind.equals("h2")) {
            return new DriverManagerDataSource("jdbc:h2:mem:sealedmigration;DB_CLOSE_DELAY=-1", "sa", "");
        }
        Map<String, String> settings = PostgresDatabase.settings("sealedmigration");
        return new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.getOrDefault("spring.datasource.password", ""));
    }
}
