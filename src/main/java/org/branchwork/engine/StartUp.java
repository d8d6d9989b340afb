package org.branchwork.engine;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings permissions and shared filters in order at every start; two nodes starting together take turns. */
@Component
@Order(0)
class StartUp implements ApplicationRunner {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Grants grants;
    private final SharedFilters filters;

    StartUp(JdbcTemplate jdbc, TransactionTemplate transaction, Grants grants, SharedFilters filters) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            jdbc.queryForList("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update");
            grants.make();
            filters.make();
        });
    }
}
