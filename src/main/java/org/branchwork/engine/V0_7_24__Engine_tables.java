package org.branchwork.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables from the scripts in its jar, without those of its own users. Flyway's lock lets two nodes
 * start together on an empty database, and none of them needs the right to change tables later.
 */
@Component
public class V0_7_24__Engine_tables extends BaseJavaMigration {

    private static final List<String> PARTS =
            List.of("engine", "case.engine", "decision.engine", "history", "case.history", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String database = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgres" : "h2";
        for (String part : PARTS) {
            String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
    }
}
