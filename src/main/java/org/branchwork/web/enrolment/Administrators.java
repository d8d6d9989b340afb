package org.branchwork.web.enrolment;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, who then imports everybody else and may be changed by that import like anyone. */
@Component
class Administrators {

    private static final String ORGAN = "BRANCHWORK";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Administrators(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean nobodyIsThere() {
        return jdbc.queryForObject("select count(*) from person", Long.class) == 0;
    }

    boolean none() {
        Date today = Date.valueOf(LocalDate.now(clock));
        return jdbc.queryForObject(
                        "select count(*) from post where kind = 'ADMINISTRATOR' and from_day <= ?"
                                + " and (until_day is null or until_day >= ?)",
                        Long.class,
                        today,
                        today)
                == 0;
    }

    /** A person who is there already only gets the post. */
    @Transactional
    public void make(String login, String name, LocalDate from) {
        List<String> organs = jdbc.queryForList("select organ from person where login = ?", String.class, login);
        String organ = organs.isEmpty() ? person(login, name) : organs.get(0);
        jdbc.update(
                "insert into post (login, organ, kind, from_day, bootstrap) values (?, ?, 'ADMINISTRATOR', ?, true)",
                login,
                organ,
                Date.valueOf(from));
    }

    /** What is not known yet is filled with something harmless; the import of people brings the truth. */
    private String person(String login, String name) {
        String organ = organ();
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership)"
                        + " values (?, ?, 'FEMALE', ?, 'STAFF', ?, 'NONE')",
                login,
                name,
                Date.valueOf(LocalDate.of(1970, 1, 1)),
                organ);
        return organ;
    }

    private String organ() {
        List<String> roots =
                jdbc.queryForList("select code from organ where parent is null order by code", String.class);
        if (!roots.isEmpty()) {
            return roots.get(0);
        }
        jdbc.update(
                "insert into organ (code, name, kind, approval_authority) values (?, ?, 'ORGANIZATION_DEPARTMENT', ?)",
                ORGAN,
                "Branchwork",
                false);
        return ORGAN;
    }
}
