package org.branchwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.branchwork.PostgresDatabase;
import org.branchwork.audit.Verdict.Fault;
import org.branchwork.checks.CheckTable;
import org.branchwork.engine.ZoneAtStart;
import org.branchwork.sealing.SealKeys;
import org.branchwork.sealing.Signatures;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody with the database in his hands, and without the key, changes the record in every way there is; the check names
 * the place each time. The control is the same record untouched, and the same attacks against a record that is only chained.
 */
class TamperedAuditTest {

    private static final int ENTRIES = 40;

    @TempDir
    Path directory;

    private JdbcTemplate jdbc;
    private TransactionTemplate transaction;
    private JdbcTransactionManager transactions;
    private Signatures signatures;
    private PublishedHeads published;
    private final Clock clock = Clock.fixed(Instant.parse("2026-09-01T00:00:00.123456Z"), ZoneOffset.UTC);

    /** As the application does before it touches a database: H2 keeps the zone it finds first for the life of the machine. */
    @BeforeAll
    static void inTheZoneOfTheOrganisation() {
        new ZoneAtStart().postProcessEnvironment(new MockEnvironment(), null);
    }

    private record Attack(String sql, Fault fault, Long no) {}

    private static final Map<String, Attack> ATTACKS = attacks();

    private static Map<String, Attack> attacks() {
        Map<String, Attack> attacks = new LinkedHashMap<>();
        attacks.put(
                "edit",
                new Attack("update audit_entry set outcome = 'APPROVED' where seal_no = 17", Fault.EDITED, 17L));
        attacks.put(
                "another actor",
                new Attack("update audit_entry set actor = 'mallory' where seal_no = 8", Fault.EDITED, 8L));
        attacks.put("delete", new Attack("delete from audit_entry where seal_no = 23", Fault.MISSING, 23L));
        attacks.put(
                "insert",
                new Attack(
                        "insert into audit_entry (uid, entered_at, actor, actor_mark, act, signature) values ('x',"
                                + " timestamp '2026-09-01 00:00:00', 'a1', 'x', 'approval-decide', 'k1:00')",
                        Fault.EDITED,
                        null));
        attacks.put(
                "insert unsigned",
                new Attack(
                        "insert into audit_entry (uid, entered_at, actor, act) values ('y',"
                                + " timestamp '2026-09-01 00:00:00', 'a1', 'approval-decide')",
                        Fault.INSERTED,
                        null));
        attacks.put(
                "swap",
                new Attack(
                        "update audit_entry set seal_no = case seal_no when 30 then -31 else -30 end"
                                + " where seal_no in (30, 31); update audit_entry set seal_no = -seal_no where seal_no < 0",
                        Fault.OUT_OF_ORDER,
                        30L));
        attacks.put("truncate", new Attack("delete from audit_entry where seal_no > 35", Fault.TRUNCATED, 36L));
        attacks.put(
                "truncate with the heads",
                new Attack(
                        "delete from audit_entry where seal_no > 20; delete from audit_head where last_no > 20",
                        Fault.TRUNCATED,
                        21L));
        attacks.put(
                "forge a head",
                new Attack("update audit_head set last_no = 39 where last_no = 40", Fault.HEAD_CHANGED, 39L));
        return attacks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void everyTamperingIsFoundInItsPlace(String kind) {
        long unnoticed = 0;
        for (Map.Entry<String, Attack> one : ATTACKS.entrySet()) {
            Attack attack = one.getValue();
            fresh(kind, kind + "_" + one.getKey().replace(' ', '_'));
            assertThat(verifier().verify().findings())
                    .as("untouched, before: " + one.getKey())
                    .isEmpty();
            for (String statement : attack.sql().split(";")) {
                jdbc.update(statement);
            }
            Verdict verdict = verifier().verify();
            unnoticed += verdict.sound() ? 1 : 0;
            assertThat(verdict.sound()).as(one.getKey()).isFalse();
            assertThat(verdict.findings().get(0))
                    .as(one.getKey() + " on " + kind)
                    .matches(found -> found.fault() == attack.fault(), "is " + attack.fault())
                    .matches(found -> attack.no() == null || attack.no().equals(found.no()), "at " + attack.no());
        }
        CheckTable.holds(
                TamperedAuditTest.class,
                "H1",
                "ways to change the record of acts in the database, on H2 and on PostgreSQL, that the check does not place",
                ATTACKS.size(),
                unnoticed,
                "with the key in hand and no head outside the database a forgery passes");
    }

    /** Who rebuilds the whole chain after an edit is stopped by the key alone. */
    @ParameterizedTest
    @ValueSource(strings = {"h2"})
    void aChainTiedAnewNeedsTheKey(String kind) {
        fresh(kind, "tied_anew");
        jdbc.update("update audit_entry set outcome = 'APPROVED' where seal_no = 17");
        String link = Digests.START;
        for (AuditEntry entry : sealed()) {
            link = entry.linkAfter(link, entry.sealNo());
            jdbc.update("update audit_entry set link = ? where id = ?", link, entry.id());
            jdbc.update("update audit_head set link = ? where last_no = ?", link, entry.sealNo());
        }
        assertThat(verifier().verify().findings())
                .extracting(Verdict.Finding::fault)
                .contains(Fault.EDITED, Fault.HEAD_CHANGED);

        // the control: with the key of the installation the same forgery passes for the truth
        AuditEntry forged = AuditTrail.signed(sealed().get(16), signatures);
        jdbc.update("update audit_entry set signature = ? where seal_no = 17", forged.signature());
        String again = Digests.START;
        for (AuditEntry entry : sealed()) {
            again = entry.linkAfter(again, entry.sealNo());
            jdbc.update("update audit_entry set link = ? where id = ?", again, entry.id());
            jdbc.update("update audit_head set link = ? where last_no = ?", again, entry.sealNo());
        }
        for (AuditHead head : new AuditTable(jdbc).heads()) {
            jdbc.update(
                    "update audit_head set signature = ? where batch = ?",
                    signatures.sign(AuditHead.PURPOSE, head.encoded()),
                    head.batch());
        }
        Verdict inside = new AuditVerifier(jdbc, signatures, new PublishedHeads(""), transactions, clock).verify();
        assertThat(inside.findings()).isEmpty();
        // and only the heads outside the database still tell
        assertThat(verifier().verify().sound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void headsFromPaperProveTheSameAsTheFile(String kind) {
        fresh(kind, kind + "_paper");
        String paper = new AuditTable(jdbc).lastHead().orElseThrow().printed();
        jdbc.update("delete from audit_entry where seal_no > 20");
        jdbc.update("delete from audit_head where last_no > 20");
        AuditVerifier withoutFile = new AuditVerifier(jdbc, signatures, new PublishedHeads(""), transactions, clock);
        assertThat(withoutFile.verify().findings())
                .as("the control: nobody wrote a head down")
                .isEmpty();
        assertThat(withoutFile.verify(List.of(paper)).findings())
                .containsExactly(new Verdict.Finding(Fault.TRUNCATED, 21L, null));
    }

    /** Writers do not wait for sealers, sealers for each other; what is committed late gets its place in the next sealing. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void twoNodesSealWhileOthersWrite(String kind) throws Exception {
        fresh(kind, kind + "_two_nodes");
        AuditTrail trail = new AuditTrail(jdbc, signatures, clock);
        ExecutorService machine = Executors.newFixedThreadPool(6);
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String actor = "w" + writer;
            all.add(machine.submit(() -> {
                for (int nth = 0; nth < 50; nth++) {
                    transaction.executeWithoutResult(status ->
                            trail.record(actor, "cultivation-assess", "2026-00002", "CONTINUE", "Rules 2026"));
                }
            }));
        }
        for (int node = 0; node < 2; node++) {
            AuditSealer sealer = new AuditSealer(jdbc, signatures, published, transaction, clock);
            all.add(machine.submit(() -> {
                for (int nth = 0; nth < 20; nth++) {
                    sealer.seal();
                }
            }));
        }
        for (Future<?> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        machine.shutdown();
        new AuditSealer(jdbc, signatures, published, transaction, clock).seal();
        Verdict verdict = verifier().verify();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(ENTRIES + 200);
    }

    private void fresh(String kind, String name) {
        DriverManagerDataSource source = new DriverManagerDataSource();
        if (kind.equals("h2")) {
            source.setUrl("jdbc:h2:mem:audit_" + name + ";DB_CLOSE_DELAY=-1");
            source.setUsername("sa");
        } else {
            Map<String, String> settings = PostgresDatabase.settings("audit_" + name);
            source.setUrl(settings.get("spring.datasource.url"));
            source.setUsername(settings.get("spring.datasource.username"));
            source.setPassword(settings.getOrDefault("spring.datasource.password", ""));
        }
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:src/main/resources/db/migration")
                .target("1")
                .load()
                .migrate();
        jdbc = new JdbcTemplate(source);
        run("V70__Sealed_audit.sql");
        transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        signatures = new Signatures(new SealKeys(new MockEnvironment()
                .withProperty("branchwork.seal.key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")));
        published = new PublishedHeads(directory.resolve(name + ".txt").toString());
        AuditTrail trail = new AuditTrail(jdbc, signatures, clock);
        AuditSealer sealer = new AuditSealer(jdbc, signatures, published, transaction, clock);
        for (int nth = 1; nth <= ENTRIES; nth++) {
            String actor = "a" + nth % 5;
            String outcome = nth % 3 == 0 ? null : "REFUSED";
            transaction.executeWithoutResult(
                    status -> trail.record(actor, "approval-decide", "2026-00001", outcome, "Rules 2026"));
            if (nth % 20 == 0) {
                sealer.seal();
            }
        }
    }

    private void run(String migration) {
        try {
            String script = Files.readString(Path.of("src/main/resources/db/migration", migration))
                    .replaceAll("(?m)^--.*$", "");
            for (String statement : script.split(";")) {
                if (!statement.isBlank()) {
                    jdbc.execute(statement);
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<AuditEntry> sealed() {
        List<AuditEntry> entries = new ArrayList<>();
        new AuditTable(jdbc).eachSealed(entries::add);
        return entries;
    }

    private AuditVerifier verifier() {
        return new AuditVerifier(jdbc, signatures, published, transactions, clock);
    }
}
