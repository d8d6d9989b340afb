package org.branchwork.engine;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings permissions and shared filters in order at every start; two nodes starting together take turns. */
@Component
@Order(0)
class StartUp implements ApplicationRunner {

    private final Turns turns;
    private final TransactionTemplate transaction;
    private final Grants grants;
    private final SharedFilters filters;

    StartUp(Turns turns, TransactionTemplate transaction, Grants grants, SharedFilters filters) {
        this.turns = turns;
        this.transaction = transaction;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            turns.await();
            grants.make();
            filters.make();
        });
    }
}
