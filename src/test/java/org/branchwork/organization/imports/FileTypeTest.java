package org.branchwork.organization.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void theContentTypeTellsTheFileWhateverItsParameters() {
        assertThat(FileType.of("text/csv; charset=UTF-8")).hasValue(FileType.CSV);
        assertThat(FileType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .hasValue(FileType.XLSX);
        assertThat(FileType.of("application/json")).isEmpty();
        assertThat(FileType.of("csv")).isEmpty();
        assertThat(FileType.of(null)).isEmpty();
    }

    @Test
    void theFilesAreFoundByTheirNamesInAddresses() {
        for (ImportKind kind : ImportKind.values()) {
            assertThat(ImportKind.of(kind.published())).hasValue(kind);
        }
        assertThat(ImportKind.of("PEOPLE")).isEmpty();
    }
}
