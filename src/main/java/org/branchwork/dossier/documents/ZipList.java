package org.branchwork.dossier.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The list at the end of a zip archive, read without unpacking anything: what it would unpack to is known beforehand. Only
 * archives that fill their file from the first byte to the last, unencrypted and in one volume.
 */
final class ZipList {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Entry(int flags, int method, long packed, long unpacked, long at) {}

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ZipList(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Empty for what is no such archive, or would unpack to too much. */
    static Optional<ZipList> of(byte[] bytes) {
        ZipList list = new ZipList(bytes);
        try {
            return list.read() ? Optional.of(list) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    java.util.Set<String> names() {
        return entries.keySet();
    }

    private boolean read() {
        int end = bytes.capacity() - END_LENGTH;
        if (end < 0 || bytes.getInt(0) != LOCAL || bytes.getInt(end) != END || bytes.getShort(end + 20) != 0) {
            return false;
        }
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        boolean oneVolume = bytes.getInt(end + 4) == 0 && Short.toUnsignedInt(bytes.getShort(end + 8)) == count;
        if (!oneVolume || count > MOST_ENTRIES || at + Integer.toUnsignedLong(bytes.getInt(end + 12)) != end) {
            return false;
        }
        for (int nth = 0; nth < count; nth++) {
            at = entry((int) at);
            if (at < 0) {
                return false;
            }
        }
        return at == end && bearable();
    }

    private long entry(int at) {
        if (bytes.getInt(at) != ENTRY) {
            return -1;
        }
        int name = Short.toUnsignedInt(bytes.getShort(at + 28));
        int rest = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        byte[] text = new byte[name];
        bytes.get(at + 46, text);
        Entry entry = new Entry(
                Short.toUnsignedInt(bytes.getShort(at + 8)),
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                Integer.toUnsignedLong(bytes.getInt(at + 20)),
                Integer.toUnsignedLong(bytes.getInt(at + 24)),
                Integer.toUnsignedLong(bytes.getInt(at + 42)));
        boolean once = entries.put(new String(text, StandardCharsets.UTF_8), entry) == null;
        return once && sound(entry) ? at + 46L + name + rest : -1;
    }

    private boolean sound(Entry entry) {
        boolean encrypted = (entry.flags() & 1) != 0;
        boolean known = entry.method() == STORED || entry.method() == DEFLATED;
        return !encrypted && known && bytes.getInt((int) entry.at()) == LOCAL;
    }

    /** Entries that share their packed bytes would let a small file unpack to anything. */
    private boolean bearable() {
        long packed = entries.values().stream().mapToLong(Entry::packed).sum();
        long unpacked = entries.values().stream().mapToLong(Entry::unpacked).sum();
        return packed <= bytes.capacity() && unpacked <= MOST_UNPACKED;
    }

    /** The text of one entry; empty if it is not there or longer than that. */
    Optional<String> text(String name, int most) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        int at = (int) entry.at();
        int from =
                at + 30 + Short.toUnsignedInt(bytes.getShort(at + 26)) + Short.toUnsignedInt(bytes.getShort(at + 28));
        int length = (int) Math.min(entry.packed(), bytes.capacity() - from);
        InputStream packed = new ByteArrayInputStream(bytes.array(), from, Math.max(0, length));
        try (InputStream in = entry.method() == STORED ? packed : new InflaterInputStream(packed, new Inflater(true))) {
            byte[] unpacked = in.readNBytes(most + 1);
            return unpacked.length > most
                    ? Optional.empty()
                    : Optional.of(new String(unpacked, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
