package org.branchwork.path.branchvote.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchwork.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL keeps of a ballot beside its columns: transactions, places of rows, the log. */
@SpringBootTest
@ActiveProfiles("simulation")
class PostgresBallotTest {

    private static final List<String> VOTERS = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PostgresDatabase.register(properties, "ballots");
    }

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ElectronicBallots ballots;

    @Autowired
    private PollingStation station;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void noTransactionAndNoPlaceTiesABallotToAVoter() {
        jdbc.update("insert into organ (code, name, kind, approval_authority) values ('PB', 'PB', 'BRANCH', false)");
        VOTERS.forEach(this::person);
        jdbc.update(
                "insert into membership_case (number, applicant, branch, state, stage, stage_run, version, opened_on)"
                        + " values ('2027-00001', 'p1', 'PB', 'DEVELOPMENT_TARGET', 'ACCEPTANCE', 1, 0, date '2027-01-01')");
        Long vote = jdbc.queryForObject(
                "insert into branch_vote (case_number, kind, meeting_at, place, mode, teller_one, teller_two, state,"
                        + " recounts, version) values ('2027-00001', 'ADMISSION', timestamp '2027-07-10 14:00:00', 'x',"
                        + " 'ELECTRONIC', 'p1', 'p2', 'BALLOTING', 0, 0) returning id",
                Long.class);
        transaction.executeWithoutResult(status -> ballots.open(vote, "2027-00001", VOTERS, Set.copyOf(VOTERS)));
        String ballot = jdbc.queryForObject("select id from electronic_ballot", String.class);
        Map<String, BlindVoter> hands = new TreeMap<>();
        Map<String, String> signatures = new TreeMap<>();
        for (String voter : VOTERS) {
            hands.put(voter, new BlindVoter(station.key(ballot, voter)));
            signatures.put(
                    voter,
                    hands.get(voter)
                            .signature(
                                    station.sign(ballot, voter, hands.get(voter).blindedMessage())));
        }
        transaction.executeWithoutResult(status -> ballots.openCasting(vote));
        List<String> cast = new ArrayList<>();
        for (String voter : VOTERS) {
            station.cast(ballot, hands.get(voter).token(), signatures.get(voter), Choice.YES);
            cast.add(hands.get(voter).tokenHash());
        }

        assertThat(jdbc.queryForObject(
                        "select relpersistence from pg_class where relname = 'ballot_box'", String.class))
                .as("not in the write-ahead log")
                .isEqualTo("u");
        assertThat(jdbc.queryForObject("select count(distinct xmin::text) from ballot_box", Long.class))
                .as("the last ballot has written all rows anew")
                .isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from ballot_box b join ballot_roll r on b.xmin::text = r.xmin::text",
                        Long.class))
                .isZero();
        assertThat(jdbc.queryForList(
                        "select token_hash from ballot_box where choice <> 'SEAL' order by ctid", String.class))
                .as("in the order of their places")
                .isEqualTo(cast.stream().sorted().toList())
                .isNotEqualTo(cast);
        transaction.executeWithoutResult(
                status -> assertThat(ballots.close(vote)).hasValue(new Counted(VOTERS.size(), VOTERS.size(), 0, 0)));
        assertThat(jdbc.queryForObject("select count(distinct xmin::text) from ballot_token", Long.class))
                .isEqualTo(1);
    }

    private void person(String login) {
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership, membership_given)"
                        + " values (?, ?, 'MALE', date '1980-01-01', 'STAFF', 'PB', 'FULL', false)",
                login,
                login);
    }
}
