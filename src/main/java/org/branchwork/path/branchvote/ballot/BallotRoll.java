package org.branchwork.path.branchvote.ballot;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who may take a ballot and who has taken one. That somebody took part is no secret; when, is not kept. */
@Component
class BallotRoll {

    private final JdbcTemplate jdbc;
    private final SecureRandom random = new SecureRandom();

    BallotRoll(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Entry(boolean entitled, boolean signedIn) {}

    /** All due voters, in an order that says nothing; those present may take a ballot. */
    void fill(String ballot, Collection<String> due, Set<String> present) {
        List<String> shuffled = new ArrayList<>(due);
        Collections.shuffle(shuffled, random);
        for (String login : shuffled) {
            jdbc.update(
                    "insert into ballot_roll (ballot_id, login, entitled, signed_in) values (?, ?, ?, false)",
                    ballot,
                    login,
                    present.contains(login));
        }
    }

    Optional<Entry> find(String ballot, String login) {
        return jdbc
                .query(
                        "select entitled, signed_in from ballot_roll where ballot_id = ? and login = ?",
                        (row, nth) -> new Entry(row.getBoolean(1), row.getBoolean(2)),
                        ballot,
                        login)
                .stream()
                .findFirst();
    }

    /** Of several attempts at the same time one succeeds. */
    boolean signIn(String ballot, String login) {
        return jdbc.update(
                        "update ballot_roll set signed_in = true"
                                + " where ballot_id = ? and login = ? and entitled and not signed_in",
                        ballot,
                        login)
                == 1;
    }

    int entitled(String ballot) {
        return count("entitled", ballot);
    }

    int signedIn(String ballot) {
        return count("signed_in", ballot);
    }

    private int count(String which, String ballot) {
        Integer found = jdbc.queryForObject(
                "select count(*) from ballot_roll where ballot_id = ? and " + which, Integer.class, ballot);
        return found == null ? 0 : found;
    }
}
