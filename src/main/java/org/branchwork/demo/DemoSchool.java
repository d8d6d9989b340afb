package org.branchwork.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.branchwork.admission.CaseStep;
import org.branchwork.organization.imports.FileType;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The university, its organs and people, from the files an administrator would import. */
@Component
@DemoOnly
class DemoSchool {

    private final Imports imports;

    DemoSchool(Imports imports) {
        this.imports = imports;
    }

    /** Everything but the administrators. */
    void found(Days days) {
        take(ImportKind.ORGANIZATIONS, "organizations", days);
        take(ImportKind.PEOPLE, "people", days);
        take(ImportKind.POSTS, "posts", days);
        take(ImportKind.SANCTIONS, "sanctions", days);
        take(ImportKind.KINSHIPS, "kinships", days);
    }

    /** They come last: people without an administrator tell that the data were never finished. */
    void open(Days days) {
        take(ImportKind.POSTS, "administrators", days);
    }

    private void take(ImportKind kind, String file, Days days) {
        try {
            String rows = new ClassPathResource("demo/" + file + ".csv").getContentAsString(StandardCharsets.UTF_8);
            byte[] dated = days.dated(rows).getBytes(StandardCharsets.UTF_8);
            imports.take(CaseStep.THE_APPLICATION, kind, FileType.CSV, new ByteArrayInputStream(dated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
