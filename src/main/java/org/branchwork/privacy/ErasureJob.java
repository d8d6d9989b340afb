package org.branchwork.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases every night what has been kept long enough, one case at a time: a fault with one leaves the others alone. */
@Component
class ErasureJob {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureJob.class);

    private final Erasures erasures;

    ErasureJob(Erasures erasures) {
        this.erasures = erasures;
    }

    @Scheduled(cron = "${branchwork.retention.every:0 40 3 * * *}")
    void run() {
        for (String number : erasures.due()) {
            try {
                erasures.eraseDue(number);
                LOG.info("erased case {}: its time is over", number);
            } catch (RuntimeException e) {
                LOG.error("case {} could not be erased", number, e);
            }
        }
    }
}
