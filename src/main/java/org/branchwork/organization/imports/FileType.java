package org.branchwork.organization.imports;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;

/** The forms a file may come in. */
public enum FileType {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By the content type of a request, whatever parameters it has; null is none. */
    public static Optional<FileType> of(String contentType) {
        try {
            MimeType asked = MimeType.valueOf(contentType);
            return Arrays.stream(values())
                    .filter(type -> MimeType.valueOf(type.mediaType).equalsTypeAndSubtype(asked))
                    .findFirst();
        } catch (InvalidMimeTypeException e) {
            return Optional.empty();
        }
    }
}
