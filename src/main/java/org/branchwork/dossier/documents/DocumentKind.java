package org.branchwork.dossier.documents;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of file that are taken, told by what stands in them and never by their names. */
public enum DocumentKind {
    PDF("application/pdf", "pdf", PdfContent::accepts),
    JPEG("image/jpeg", "jpg", ImageContent::acceptsJpeg),
    PNG("image/png", "png", ImageContent::acceptsPng),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", WordContent::accepts);

    private final String mediaType;
    private final String extension;
    private final Predicate<byte[]> content;

    DocumentKind(String mediaType, String extension, Predicate<byte[]> content) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.content = content;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Empty for what is none of them, is not whole, or could run. */
    public static Optional<DocumentKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.content.test(bytes)).findFirst();
    }
}
