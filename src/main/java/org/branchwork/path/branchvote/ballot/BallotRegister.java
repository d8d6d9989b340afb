package org.branchwork.path.branchvote.ballot;

import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The ballots themselves, with their keys. */
@Component
class BallotRegister {

    private static final String COLUMNS =
            "select b.id, b.vote_id, b.case_number, b.phase, b.public_key, b.private_key from electronic_ballot b";

    private static final RowMapper<ElectronicBallot> BALLOT = (row, nth) -> new ElectronicBallot(
            row.getString(1),
            row.getLong(2),
            row.getString(3),
            BallotPhase.valueOf(row.getString(4)),
            row.getString(5),
            row.getString(6));

    private final JdbcTemplate jdbc;

    BallotRegister(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    ElectronicBallot open(long voteId, String caseNumber) {
        KeyPair key = BlindSignatures.newKey();
        Base64.Encoder base64 = Base64.getEncoder();
        String id = UUID.randomUUID().toString();
        jdbc.update(
                "insert into electronic_ballot (id, vote_id, case_number, phase, public_key, private_key)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                voteId,
                caseNumber,
                BallotPhase.SIGN_IN.name(),
                base64.encodeToString(key.getPublic().getEncoded()),
                base64.encodeToString(key.getPrivate().getEncoded()));
        return find(id).orElseThrow();
    }

    Optional<ElectronicBallot> find(String id) {
        return jdbc.query(COLUMNS + " where b.id = ?", BALLOT, id).stream().findFirst();
    }

    /** Until the transaction ends, nothing else happens to this ballot. */
    Optional<ElectronicBallot> lock(String id) {
        return jdbc.query(COLUMNS + " where b.id = ? for update", BALLOT, id).stream()
                .findFirst();
    }

    /** The ballot of a meeting that is not annulled, locked. */
    ElectronicBallot ofMeeting(long voteId) {
        return jdbc
                .query(COLUMNS + " where b.vote_id = ? and b.phase <> 'ANNULLED' for update", BALLOT, voteId)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("meeting " + voteId + " has no electronic ballot"));
    }

    /** Those this person may still take part in. */
    List<ElectronicBallot> openFor(String login) {
        return jdbc.query(
                COLUMNS + " join ballot_roll r on r.ballot_id = b.id"
                        + " where r.login = ? and r.entitled and b.phase in ('SIGN_IN', 'CASTING') order by b.vote_id",
                BALLOT,
                login);
    }

    /** Going on from the handing out of tokens, the private key is gone. */
    void turn(ElectronicBallot ballot, BallotPhase phase) {
        jdbc.update(
                "update electronic_ballot set phase = ?, private_key = null where id = ?", phase.name(), ballot.id());
    }
}
