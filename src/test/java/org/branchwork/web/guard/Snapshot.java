package org.branchwork.web.guard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything the database holds, the engine's tables too, so that two moments can be held against each other. */
public final class Snapshot {

    private Snapshot() {}

    public static Map<String, String> of(JdbcTemplate jdbc) {
        Map<String, String> all = new TreeMap<>();
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_type = 'BASE TABLE' and table_name <> 'ACT_RU_METER_LOG'"
                        // who logged in is on record whatever he tried then
                        + " and table_name not like 'AUDIT%'",
                String.class);
        for (String table : tables) {
            List<String> rows = jdbc.query("select * from \"" + table + "\"", (row, number) -> {
                StringBuilder values = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.append(row.getString(column)).append('|');
                }
                return values.toString();
            });
            all.put(table, rows.stream().sorted().toList().toString());
        }
        return all;
    }
}
