package org.branchwork.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What one sealing ended with. Whoever has written down {@link #printed()} proves with it that nothing up to there was
 * changed, added or taken away since.
 */
public record AuditHead(long batch, long firstNo, long lastNo, String link, LocalDateTime sealedAt, String signature) {

    static final String PURPOSE = "audit-head";

    /** As it stands on paper: the number of entries, and the link of the last one. */
    public String printed() {
        return lastNo + ":" + link;
    }

    byte[] encoded() {
        String time = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(sealedAt);
        return String.join("\n", String.valueOf(batch), firstNo + "-" + lastNo, link, time)
                .getBytes(StandardCharsets.UTF_8);
    }
}
