package org.branchwork.engine;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the nodes of one installation do common work one after another, not twice at once. */
@Component
class Turns {

    private final JdbcTemplate jdbc;

    Turns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction has the turn; it ends with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await() {
        jdbc.queryForList("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update");
    }
}
