package org.branchwork.organization.imports;

/**
 * A file as it was sent.
 *
 * @param name what whoever sent it calls it, or null
 */
public record Upload(ImportKind kind, FileType type, String name, byte[] bytes) {

    Lines lines() {
        return type == FileType.CSV ? CsvFile.read(bytes) : XlsxFile.read(bytes);
    }
}
