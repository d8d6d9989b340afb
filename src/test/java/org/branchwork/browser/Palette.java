package org.branchwork.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a picture of a page with its 256 commonest colours; pages have few, and the file is a third as large. */
final class Palette {

    private static final int COLOURS = 256;

    private Palette() {}

    static void write(byte[] png, Path file) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            Files.createDirectories(file.getParent());
            ImageIO.write(reduced(picture), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] kept = commonest(pixels);
        IndexColorModel colours = new IndexColorModel(8, kept.length, kept, 0, false, -1, 0);
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            indexes[at] = (byte) (int) nearest.computeIfAbsent(pixels[at], colour -> nearest(colour, kept));
        }
        reduced.getRaster().setDataElements(0, 0, width, height, indexes);
        return reduced;
    }

    private static int[] commonest(int[] pixels) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (int pixel : pixels) {
            counted.merge(pixel, 1, Integer::sum);
        }
        List<Map.Entry<Integer, Integer>> byCount = counted.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return byCount.stream().limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
    }

    private static int nearest(int colour, int[] kept) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int at = 0; at < kept.length; at++) {
            long far = square(colour >> 16, kept[at] >> 16)
                    + square(colour >> 8, kept[at] >> 8)
                    + square(colour, kept[at]);
            if (far < least) {
                least = far;
                best = at;
            }
        }
        return best;
    }

    private static long square(int one, int other) {
        long apart = (one & 0xff) - (other & 0xff);
        return apart * apart;
    }
}
