package org.branchwork.web.production;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What no setting tells: a database user who may do everything may read the server's files and run programs on it. */
@Component
@Profile("production")
@DependsOnDatabaseInitialization
class DatabaseRole implements InitializingBean {

    private final JdbcTemplate jdbc;

    DatabaseRole(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        if (Boolean.TRUE.equals(jdbc.queryForObject(
                "select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user",
                Boolean.class))) {
            throw new UnsafeProduction(List.of("the database user may do everything on its server; make one with"
                    + " CREATE ROLE ... LOGIN NOSUPERUSER NOCREATEROLE and give it this database only"));
        }
    }
}
