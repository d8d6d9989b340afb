package org.branchwork.path.publicnotice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** A new version of the application may know the days off of more years than the one before. */
@Component
class RecountAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(RecountAtStart.class);

    private final Recount recount;

    RecountAtStart(Recount recount) {
        this.recount = recount;
    }

    @EventListener(ApplicationReadyEvent.class)
    void all() {
        try {
            recount.all();
        } catch (ConcurrencyFailureException e) {
            LOG.info("another node counts the windows of the notices anew");
        }
    }
}
