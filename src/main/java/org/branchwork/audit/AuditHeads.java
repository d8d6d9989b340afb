package org.branchwork.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The heads of the chain, for pages and for what is printed. */
@Component
public class AuditHeads {

    private final AuditTable table;

    AuditHeads(JdbcTemplate jdbc) {
        this.table = new AuditTable(jdbc);
    }

    /** As it is printed under protocols and resolutions; empty before the first sealing. */
    public Optional<String> newest() {
        return table.lastHead().map(AuditHead::printed);
    }

    /** Newest first. */
    public List<AuditHead> newest(int limit) {
        return table.heads(limit);
    }

    public long unsealed() {
        return table.count(false);
    }
}
