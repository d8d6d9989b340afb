package org.branchwork.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Closes what was confidential, and in clear, before there were keys. */
@Component
public class V72__Seal_what_was_open extends BaseJavaMigration {

    private static final String SEALED_STEPS = "('target-political-review', 'approval-decide', 'notice-investigate',"
            + " 'vote-attendance', 'vote-count-first', 'vote-count-second')";

    private final Seal seal;

    public V72__Seal_what_was_open(Seal seal) {
        this.seal = seal;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        close(jdbc, "objector", "objection_id", List.of("name", "contact"), "objection_id");
        close(
                jdbc,
                "objection",
                "id",
                List.of("objection_text", "finding", "reply"),
                "notice_id || '/' || coalesce(code_hash, 'null')");
        decisions(jdbc);
        steps(jdbc);
    }

    /** @param row what tells the row apart in the place of the seal, as the entity says it */
    private void close(JdbcTemplate jdbc, String table, String id, List<String> columns, String row) {
        for (String column : columns) {
            jdbc.query(
                    "select %s, %s, %s from %s where %s is not null".formatted(id, row, column, table, column),
                    (ResultSet one) -> {
                        String place = table + "." + column + " " + one.getString(2);
                        jdbc.update(
                                "update %s set %s = ? where %s = ?".formatted(table, column, id),
                                seal.close(one.getString(3), place),
                                one.getLong(1));
                    });
        }
    }

    private void decisions(JdbcTemplate jdbc) {
        jdbc.query("select id, round_id, decided_at, reason from committee_decision where reason is not null", one -> {
            String place = "committee_decision.reason " + one.getLong(2) + "/"
                    + one.getTimestamp(3).toLocalDateTime();
            jdbc.update(
                    "update committee_decision set reason = ? where id = ?",
                    seal.close(one.getString(4), place),
                    one.getLong(1));
        });
    }

    private void steps(JdbcTemplate jdbc) {
        jdbc.query(
                "select id, case_number, stage_run, step_key, entered_at, entered_values from case_step"
                        + " where entered_values is not null and step_key in " + SEALED_STEPS,
                one -> {
                    String place = "case_step.sealed_values " + one.getString(2) + "/" + one.getInt(3) + "/"
                            + one.getString(4) + "/" + one.getTimestamp(5).toLocalDateTime();
                    jdbc.update(
                            "update case_step set sealed_values = ?, entered_values = null where id = ?",
                            seal.close(one.getString(6), place),
                            one.getLong(1));
                });
    }
}
