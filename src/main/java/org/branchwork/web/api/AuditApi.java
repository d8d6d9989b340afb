package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDateTime;
import java.util.List;
import org.branchwork.audit.AuditEntry;
import org.branchwork.audit.AuditHead;
import org.branchwork.audit.AuditHeads;
import org.branchwork.audit.AuditTrail;
import org.branchwork.audit.AuditVerifier;
import org.branchwork.audit.Verdict;
import org.branchwork.rulebook.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sealed record: its newest heads, a check of all of it, and for administrators what stands in it. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    private static final int HEADS = 20;

    private final AuditReaders readers;
    private final AuditHeads heads;
    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final JsonBody bodies;

    AuditApi(AuditReaders readers, AuditHeads heads, AuditTrail trail, AuditVerifier verifier, JsonBody bodies) {
        this.readers = readers;
        this.heads = heads;
        this.trail = trail;
        this.verifier = verifier;
        this.bodies = bodies;
    }

    record Head(String head, LocalDateTime sealedAt, long entries) {}

    record Heads(List<Head> heads, long unsealed) {}

    /** @param sealNo null while it is not sealed yet */
    record Entry(
            long id,
            LocalDateTime enteredAt,
            String actor,
            String act,
            String caseNumber,
            String outcome,
            String ruleVersion,
            String about,
            Long sealNo) {}

    record Known(List<String> heads) {}

    @GetMapping
    Heads heads(Principal caller) {
        readers.requireVerifier(caller.getName());
        List<Head> newest = heads.newest(HEADS).stream().map(AuditApi::head).toList();
        return new Heads(newest, heads.unsealed());
    }

    @GetMapping("/entries")
    Slice<Entry> entries(
            @RequestParam(defaultValue = "9223372036854775807") long after,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        readers.requireAdministrator(caller.getName());
        Slice.requireLimit(limit);
        List<Entry> found =
                trail.newest(after, limit + 1).stream().map(AuditApi::entry).toList();
        boolean more = found.size() > limit;
        List<Entry> items = found.stream().limit(limit).toList();
        return new Slice<>(
                items, more ? String.valueOf(items.get(items.size() - 1).id()) : null);
    }

    /** The body may bring heads that were written down elsewhere. */
    @PostMapping("/verification")
    Verdict verify(@RequestBody(required = false) byte[] body, Principal caller) {
        readers.requireVerifier(caller.getName());
        List<String> known = body == null || body.length == 0
                ? List.of()
                : bodies.read(body, Known.class).heads();
        try {
            return verifier.verify(known == null ? List.of() : known);
        } catch (IllegalArgumentException e) {
            throw Refusal.input("heads", "malformed", "<entries>:<64 hex digits>");
        }
    }

    private static Head head(AuditHead head) {
        return new Head(head.printed(), head.sealedAt(), head.lastNo() - head.firstNo() + 1);
    }

    private static Entry entry(AuditEntry entry) {
        return new Entry(
                entry.id(),
                entry.enteredAt(),
                entry.actor(),
                entry.act(),
                entry.caseNumber(),
                entry.outcome(),
                entry.ruleVersion(),
                entry.about(),
                entry.sealNo());
    }
}
