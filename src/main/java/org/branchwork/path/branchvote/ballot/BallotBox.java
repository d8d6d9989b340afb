package org.branchwork.path.branchvote.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What was cast, under the hash of a token nobody here has seen before. No time, no number, no voter; and the box is shaken
 * with every ballot, so that the order of its rows and the transaction that wrote them say nothing of the order of casting.
 */
@Component
class BallotBox {

    /** Lies in the box from its opening: if it is gone, the database has lost the box, and the ballots with it. */
    private static final String SEAL = "SEAL";

    private final JdbcTemplate jdbc;

    BallotBox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void open(String ballot) {
        insert(ballot, hash(ballot.getBytes(StandardCharsets.UTF_8)), SEAL);
    }

    boolean sealed(String ballot) {
        return contents(ballot).containsValue(SEAL);
    }

    /** Answers whether the token is a new one. The caller holds the lock of the ballot. */
    boolean cast(String ballot, byte[] token, Choice choice) {
        try {
            insert(ballot, hash(token), choice.name());
        } catch (DuplicateKeyException e) {
            return false;
        }
        shake(ballot);
        return true;
    }

    /** Writes all rows anew, sorted by what is random in them. */
    private void shake(String ballot) {
        Map<String, String> contents = contents(ballot);
        jdbc.update("delete from ballot_box where ballot_id = ?", ballot);
        contents.forEach((token, choice) -> insert(ballot, token, choice));
    }

    int cast(String ballot) {
        return (int) contents(ballot).values().stream()
                .filter(choice -> !choice.equals(SEAL))
                .count();
    }

    /** Counts and empties. What stays is the list of tokens, sorted and without choices: with them it would be a receipt. */
    Counted empty(String ballot, int signedIn) {
        Map<String, String> contents = contents(ballot);
        contents.values().remove(SEAL);
        contents.keySet()
                .forEach(token ->
                        jdbc.update("insert into ballot_token (ballot_id, token_hash) values (?, ?)", ballot, token));
        remove(ballot);
        return new Counted(signedIn, of(contents, Choice.YES), of(contents, Choice.NO), of(contents, Choice.ABSTAIN));
    }

    void remove(String ballot) {
        jdbc.update("delete from ballot_box where ballot_id = ?", ballot);
    }

    /** The tokens of a closed ballot, by which a voter finds that his was counted. */
    List<String> tokens(String ballot) {
        return jdbc.queryForList(
                "select token_hash from ballot_token where ballot_id = ? order by token_hash", String.class, ballot);
    }

    private static int of(Map<String, String> contents, Choice choice) {
        return (int) contents.values().stream()
                .filter(one -> one.equals(choice.name()))
                .count();
    }

    private Map<String, String> contents(String ballot) {
        Map<String, String> contents = new TreeMap<>();
        jdbc.query(
                "select token_hash, choice from ballot_box where ballot_id = ?",
                row -> {
                    contents.put(row.getString(1), row.getString(2));
                },
                ballot);
        return contents;
    }

    private void insert(String ballot, String token, String choice) {
        jdbc.update("insert into ballot_box (ballot_id, token_hash, choice) values (?, ?, ?)", ballot, token, choice);
    }

    static String hash(byte[] token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
