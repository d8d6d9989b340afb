package org.branchwork;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for texts in every column of every table, the engine's too, as somebody with a dump would; bytes are read as text. */
public final class EveryColumn {

    private EveryColumn() {}

    /** Where one of them stands, as {@code table.column: mark}. */
    public static Set<String> holding(JdbcTemplate jdbc, String... marks) {
        Set<String> found = new TreeSet<>();
        for (String table : tables(jdbc)) {
            jdbc.query("select * from \"" + table + "\"", row -> {
                ResultSetMetaData columns = row.getMetaData();
                for (int nth = 1; nth <= columns.getColumnCount(); nth++) {
                    String text = text(row.getObject(nth));
                    for (String mark : marks) {
                        if (text.contains(mark)) {
                            found.add((table + "." + columns.getColumnName(nth)).toLowerCase() + ": " + mark);
                        }
                    }
                }
            });
        }
        return found;
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return new ArrayList<>(jdbc.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type = 'BASE TABLE' order by table_name",
                String.class));
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof java.sql.Clob clob) {
            try {
                return clob.getSubString(1, (int) clob.length());
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        if (value instanceof java.sql.Blob blob) {
            try {
                return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.valueOf(value);
    }
}
