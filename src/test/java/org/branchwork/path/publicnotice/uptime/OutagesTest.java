package org.branchwork.path.publicnotice.uptime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The heartbeat and what is read from it, by clocks that stand still. */
class OutagesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private EmbeddedDatabase database;
    private JdbcTemplate jdbc;
    private Outages outages;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .build();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V62__Up_time.sql")).execute(database);
        jdbc = new JdbcTemplate(database);
        outages = new Outages(jdbc, new OrganisationTime(Clock.fixed(Instant.EPOCH, ZONE)));
    }

    @AfterEach
    void close() {
        database.shutdown();
    }

    private void beat(String moment) {
        Instant now = LocalDateTime.parse(moment).atZone(ZONE).toInstant();
        new Heartbeat(jdbc, Clock.fixed(now, ZoneOffset.UTC)).beat();
    }

    /** Beats every minute. */
    private void up(String from, String until) {
        LocalDateTime last = LocalDateTime.parse(until);
        for (LocalDateTime at = LocalDateTime.parse(from); !at.isAfter(last); at = at.plusMinutes(1)) {
            beat(at.toString());
        }
    }

    private java.util.List<String> within(String first, String last) {
        return outages.within(LocalDate.parse(first), LocalDate.parse(last)).stream()
                .map(Outage::toString)
                .toList();
    }

    @Test
    void aDayWithoutABreakIsOneRowAndNoOutage() {
        up("2026-10-09T00:00", "2026-10-09T12:00");
        assertThat(jdbc.queryForObject("select count(*) from up_time", Long.class))
                .isEqualTo(1);
        assertThat(within("2026-10-09", "2026-10-09")).isEmpty();
    }

    @Test
    void aBreakIsToldAndARestartIsNot() {
        up("2026-10-09T08:00", "2026-10-09T14:00");
        up("2026-10-10T09:30", "2026-10-10T10:00");
        up("2026-10-10T10:05", "2026-10-10T11:00");
        assertThat(within("2026-09-29", "2026-10-12")).containsExactly("2026-10-09 14:00 – 2026-10-10 09:30");
        assertThat(jdbc.queryForObject("select count(*) from up_time", Long.class))
                .isEqualTo(2);
    }

    @Test
    void aBreakIsCutToTheDaysOfTheWindow() {
        up("2026-10-01T08:00", "2026-10-01T08:10");
        up("2026-10-20T08:00", "2026-10-20T08:10");
        assertThat(within("2026-10-05", "2026-10-07")).containsExactly("2026-10-05 00:00 – 2026-10-08 00:00");
        assertThat(within("2026-10-20", "2026-10-21")).containsExactly("2026-10-20 00:00 – 2026-10-20 08:00");
        assertThat(within("2026-10-21", "2026-10-22")).isEmpty();
    }

    @Test
    void beforeTheFirstBeatNothingIsKnownAndNothingInvented() {
        assertThat(within("2026-10-05", "2026-10-07")).isEmpty();
        up("2026-10-06T08:00", "2026-10-06T08:10");
        assertThat(within("2026-10-05", "2026-10-06")).isEmpty();
    }

    @Test
    void twoNodesAreUpWhileOneOfThemIs() {
        up("2026-10-09T08:00", "2026-10-09T08:30");
        beat("2026-10-09T08:29");
        jdbc.update(
                "insert into up_time (from_second, until_second) values (?, ?)",
                second("2026-10-09T08:10"),
                second("2026-10-09T08:12"));
        up("2026-10-09T08:16", "2026-10-09T08:40");
        up("2026-10-09T10:00", "2026-10-09T10:10");
        assertThat(within("2026-10-09", "2026-10-09")).containsExactly("2026-10-09 08:40 – 2026-10-09 10:00");
    }

    private static long second(String moment) {
        return LocalDateTime.parse(moment).atZone(ZONE).toEpochSecond();
    }
}
