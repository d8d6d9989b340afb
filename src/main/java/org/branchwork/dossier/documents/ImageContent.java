package org.branchwork.dossier.documents;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Pictures, by their structure alone: no pixel is ever unpacked here, so that a small file cannot fill the memory. */
final class ImageContent {

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454e44;

    private static final long MOST_PIXELS = 120_000_000;
    private static final int LONGEST_SIDE = 20_000;

    private ImageContent() {}

    static boolean acceptsPng(byte[] bytes) {
        if (bytes.length < 57 || !Arrays.equals(PNG_START, Arrays.copyOf(bytes, PNG_START.length))) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).position(PNG_START.length);
        boolean first = true;
        while (in.remaining() >= 12) {
            long length = Integer.toUnsignedLong(in.getInt());
            int kind = in.getInt();
            if (length + 4 > in.remaining() || first != (kind == PNG_HEADER)) {
                return false;
            }
            if (first && (length != 13 || !bearable(in.getInt(in.position()), in.getInt(in.position() + 4)))) {
                return false;
            }
            in.position(in.position() + (int) length + 4);
            if (kind == PNG_END) {
                return !in.hasRemaining();
            }
            first = false;
        }
        return false;
    }

    /** Segment by segment to the picture itself, which must be the last thing in the file. */
    static boolean acceptsJpeg(byte[] bytes) {
        if (bytes.length < 20 || unsigned(bytes, 0) != 0xffd8 || unsigned(bytes, bytes.length - 2) != 0xffd9) {
            return false;
        }
        boolean measured = false;
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            int length = unsigned(bytes, at + 2);
            if (length < 2 || at + 2 + length > bytes.length) {
                return false;
            }
            if (marker == 0xda) {
                return measured && !endsEarlier(bytes, at + 2 + length);
            }
            if (frame(marker)) {
                if (length < 8 || !bearable(unsigned(bytes, at + 7), unsigned(bytes, at + 5))) {
                    return false;
                }
                measured = true;
            }
            at += 2 + length;
        }
        return false;
    }

    /** In the picture's own data an end cannot come up by chance: 0xff is always followed by 0x00 there. */
    private static boolean endsEarlier(byte[] bytes, int from) {
        for (int at = from; at < bytes.length - 2; at++) {
            if (unsigned(bytes, at) == 0xffd9) {
                return true;
            }
        }
        return false;
    }

    private static boolean frame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean bearable(int width, int height) {
        return width > 0
                && height > 0
                && width <= LONGEST_SIDE
                && height <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
