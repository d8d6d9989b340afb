package org.branchwork.path.branchvote.ballot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * PostgreSQL would keep every row that ever lay in the box in its write-ahead log and its archives. Without a log a crash
 * empties the box; the ballot is then held again, which is the smaller evil.
 */
@Component
public class V42__Ballot_box_without_a_log extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table ballot_box set unlogged");
            }
        }
    }
}
