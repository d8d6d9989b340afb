package org.branchwork;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One real PostgreSQL for the whole test run, from binaries that come with the build; a database for each context. */
public final class PostgresDatabase {

    private static EmbeddedPostgres server;

    private PostgresDatabase() {}

    public static void register(DynamicPropertyRegistry properties, String name) {
        settings(name).forEach((setting, value) -> properties.add(setting, () -> value));
    }

    /** A new database of that name, as settings of the application. */
    public static synchronized Map<String, String> settings(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            }
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "spring.datasource.url", server.getJdbcUrl("postgres", name),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "");
    }
}
