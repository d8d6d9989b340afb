package org.branchwork.task;

/**
 * What was changed for one defect.
 *
 * @param defect     its text, as it was raised
 * @param correction null or blank while it has no answer
 */
public record Correction(@NotRequired String defect, @NotRequired String correction) {

    boolean answers() {
        return correction != null && !correction.isBlank();
    }

    /** Texts that went through a page come back with other line ends. */
    boolean isOf(Correction other) {
        return plain(defect).equals(plain(other.defect));
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
