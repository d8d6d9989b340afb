package org.branchwork.boards;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Names of people, for lists that know numbers or logins only. */
@Component
public class CasePeople {

    private final NamedParameterJdbcTemplate jdbc;

    CasePeople(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of those whose cases they are, by case number. */
    public Map<String, String> byNumber(Collection<String> numbers) {
        Map<String, String> names = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.query(
                    "select c.number, p.name from membership_case c join person p on p.login = c.applicant"
                            + " where c.number in (:numbers)",
                    Map.of("numbers", numbers),
                    row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }

    public Map<String, String> byLogin(Collection<String> logins) {
        Map<String, String> names = new HashMap<>();
        if (!logins.isEmpty()) {
            jdbc.query("select login, name from person where login in (:logins)", Map.of("logins", logins), row -> {
                names.put(row.getString(1), row.getString(2));
            });
        }
        return names;
    }
}
