package org.branchwork.privacy;

import org.branchwork.task.draft.DraftDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases every night what has been kept long enough, one case at a time: a fault with one leaves the others alone. */
@Component
class ErasureJob {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureJob.class);

    private final Erasures erasures;
    private final DraftDesk drafts;
    private final RetentionRules retention;

    ErasureJob(Erasures erasures, DraftDesk drafts, RetentionRules retention) {
        this.erasures = erasures;
        this.drafts = drafts;
        this.retention = retention;
    }

    @Scheduled(cron = "${branchwork.retention.every:0 40 3 * * *}")
    void run() {
        drafts.forgetOlderThan(retention.drafts());
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
