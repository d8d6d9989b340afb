package org.branchwork.organization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.branchwork.organization.imports.FileType;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.ImportResult;
import org.branchwork.organization.imports.Imports;

/** The school of the tests: one college with three branches, in {@code src/test/resources/school}. */
public final class School {

    private School() {}

    /** Imports all of it, in the order the files need. */
    public static void open(Imports imports) {
        for (ImportKind kind : ImportKind.values()) {
            take(imports, kind, file(kind));
        }
    }

    public static String file(ImportKind kind) {
        try (InputStream stream = School.class.getResourceAsStream("/school/" + kind.published() + ".csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ImportResult take(Imports imports, ImportKind kind, String csv) {
        try {
            return imports.take(
                    "admin", kind, FileType.CSV, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more row of a kind, its header added. */
    public static ImportResult row(Imports imports, ImportKind kind, String row) {
        return take(imports, kind, String.join(",", kind.columns()) + "\n" + row + "\n");
    }
}
