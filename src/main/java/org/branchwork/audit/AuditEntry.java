package org.branchwork.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One act of one person. Entries are added, never changed; of what was written in the act they hold nothing.
 *
 * @param actor       a login; after an erasure what stands in its place
 * @param actorMark   stands for the login in what is signed, and tells nobody who it was
 * @param act         the task key, or the name of another act such as {@code withdrawal}
 * @param about       what it was done to beside a case: never a text, never a login in clear
 * @param sealNo      the place in the chain, from 1 without gaps; null until it is sealed
 * @param link        ties it to all entries before it; null until it is sealed
 */
public record AuditEntry(
        long id,
        String uid,
        LocalDateTime enteredAt,
        String actor,
        String actorMark,
        String act,
        String caseNumber,
        String outcome,
        String ruleVersion,
        String about,
        String signature,
        Long sealNo,
        String link) {

    static final String PURPOSE = "audit-entry";

    /** What is signed: each field with its length, so that no two entries read alike. The login is not among them. */
    byte[] encoded() {
        String time = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(enteredAt);
        String[] fields = {uid, time, actorMark, act, caseNumber, outcome, ruleVersion, about};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String field : fields) {
                byte[] text = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(field == null ? -1 : text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The link it has behind that one at that place. */
    String linkAfter(String before, long no) {
        byte[] own = encoded();
        String head = before + "\n" + no + "\n" + signature + "\n";
        byte[] all = new byte[head.length() + own.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, all, 0, head.length());
        System.arraycopy(own, 0, all, head.length(), own.length);
        return Digests.sha256(all);
    }
}
