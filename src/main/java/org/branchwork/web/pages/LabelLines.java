package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines of about a width: between words, and between any two Chinese characters. */
final class LabelLines {

    /** Of a text of 12 pixels; a Chinese character is as wide as it is high. */
    private static final double WIDE = 12;

    private static final double NARROW = 6.4;

    private LabelLines() {}

    /** As few lines as fit, and these about equally long: a single character on a line of its own reads badly. */
    static List<String> of(String text, double width) {
        List<String> greedy = filled(text, width);
        List<String> even = filled(text, Math.min(width, width(text) / greedy.size() + WIDE));
        return even.size() == greedy.size() ? even : greedy;
    }

    private static List<String> filled(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean full = !line.isEmpty() && width(line + piece.stripTrailing()) > width;
            if (full) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** What must not be torn: a word with the space behind it, or a character with the punctuation behind it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            boolean last = i == points.length - 1;
            if (last || breaks(points[i], points[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean breaks(int before, int after) {
        return before == ' ' || (ideographic(before) || ideographic(after)) && Character.isLetterOrDigit(after);
    }

    static double width(String text) {
        return text.codePoints()
                .mapToDouble(point -> wide(point) ? WIDE : NARROW)
                .sum();
    }

    private static boolean ideographic(int point) {
        return Character.isIdeographic(point);
    }

    /** Punctuation of Chinese texts is as wide as its characters. */
    private static boolean wide(int point) {
        return ideographic(point) || point >= 0x3000 && point <= 0x303F || point >= 0xFF00 && point <= 0xFFEF;
    }
}
