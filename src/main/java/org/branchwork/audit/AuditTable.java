package org.branchwork.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the record, as they stand. Not JPA: a check reads them without the application, and times without any zone. */
class AuditTable {

    private static final String COLUMNS = "select id, uid, entered_at, actor, actor_mark, act, case_number, outcome,"
            + " rule_version, about, signature, seal_no, link from audit_entry ";
    private static final String HEADS = "select batch, first_no, last_no, link, sealed_at, signature from audit_head ";

    private static final int FETCHED = 500;

    private final JdbcTemplate jdbc;

    AuditTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AuditEntry entry) {
        jdbc.update(
                "insert into audit_entry (uid, entered_at, actor, actor_mark, act, case_number, outcome, rule_version,"
                        + " about, signature) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.uid(),
                entry.enteredAt(),
                entry.actor(),
                entry.actorMark(),
                entry.act(),
                entry.caseNumber(),
                entry.outcome(),
                entry.ruleVersion(),
                entry.about(),
                entry.signature());
    }

    List<AuditEntry> ofCase(String caseNumber) {
        return jdbc.query(COLUMNS + "where case_number = ? order by id", (row, nth) -> entry(row), caseNumber);
    }

    /** Newest first, before that id. */
    List<AuditEntry> newest(long before, int limit) {
        return jdbc.query(COLUMNS + "where id < ? order by id desc limit ?", (row, nth) -> entry(row), before, limit);
    }

    /** In the order of their writing; what is committed later is left to the next sealing, whatever its id. */
    List<AuditEntry> unsealed(int limit) {
        return jdbc.query(COLUMNS + "where seal_no is null order by id limit ?", (row, nth) -> entry(row), limit);
    }

    void eachUnsealed(Consumer<AuditEntry> taker) {
        stream(COLUMNS + "where seal_no is null order by id", taker);
    }

    void eachSealed(Consumer<AuditEntry> taker) {
        stream(COLUMNS + "where seal_no is not null order by seal_no, id", taker);
    }

    private void stream(String query, Consumer<AuditEntry> taker) {
        JdbcTemplate sparing = new JdbcTemplate(jdbc.getDataSource());
        sparing.setFetchSize(FETCHED);
        sparing.query(query, row -> {
            taker.accept(entry(row));
        });
    }

    long count(boolean sealed) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where seal_no is " + (sealed ? "not null" : "null"), Long.class);
    }

    List<String> doubles() {
        return jdbc.queryForList("select uid from audit_entry group by uid having count(*) > 1", String.class);
    }

    /** One for each key there was. */
    List<String> marksOf(String actor) {
        return jdbc.queryForList(
                "select distinct actor_mark from audit_entry where actor = ? and actor_mark is not null",
                String.class,
                actor);
    }

    void rename(String actor, String mark, String pseudonym) {
        jdbc.update("update audit_entry set actor = ? where actor = ? and actor_mark = ?", pseudonym, actor, mark);
    }

    List<String> about(String act) {
        return jdbc.queryForList("select about from audit_entry where act = ?", String.class, act);
    }

    boolean writtenSince(LocalDateTime moment, String actor, String act, String about) {
        return jdbc.queryForObject(
                        "select count(*) from audit_entry where about = ? and act = ? and actor = ? and entered_at >= ?",
                        Long.class,
                        about,
                        act,
                        actor,
                        moment)
                > 0;
    }

    /** Until the transaction ends no other node seals. */
    void lock() {
        jdbc.queryForObject("select id from audit_chain where id = 1 for update", Integer.class);
    }

    void chain(long id, long no, String link) {
        jdbc.update("update audit_entry set seal_no = ?, link = ? where id = ?", no, link, id);
    }

    /** What was written before there were signatures gets its own at the first sealing. */
    void sign(AuditEntry entry) {
        jdbc.update(
                "update audit_entry set uid = ?, actor_mark = ?, signature = ? where id = ?",
                entry.uid(),
                entry.actorMark(),
                entry.signature(),
                entry.id());
    }

    void insert(AuditHead head) {
        jdbc.update(
                "insert into audit_head (batch, first_no, last_no, link, sealed_at, signature) values (?, ?, ?, ?, ?, ?)",
                head.batch(),
                head.firstNo(),
                head.lastNo(),
                head.link(),
                head.sealedAt(),
                head.signature());
    }

    Optional<AuditHead> lastHead() {
        return heads(1).stream().findFirst();
    }

    /** Newest first. */
    List<AuditHead> heads(int limit) {
        return jdbc.query(HEADS + "order by batch desc limit ?", (row, nth) -> head(row), limit);
    }

    List<AuditHead> heads() {
        return jdbc.query(HEADS + "order by batch", (row, nth) -> head(row));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getString("uid"),
                row.getObject("entered_at", LocalDateTime.class),
                row.getString("actor"),
                row.getString("actor_mark"),
                row.getString("act"),
                row.getString("case_number"),
                row.getString("outcome"),
                row.getString("rule_version"),
                row.getString("about"),
                row.getString("signature"),
                row.getObject("seal_no", Long.class),
                row.getString("link"));
    }

    private static AuditHead head(ResultSet row) throws SQLException {
        return new AuditHead(
                row.getLong("batch"),
                row.getLong("first_no"),
                row.getLong("last_no"),
                row.getString("link"),
                row.getObject("sealed_at", LocalDateTime.class),
                row.getString("signature"));
    }
}
