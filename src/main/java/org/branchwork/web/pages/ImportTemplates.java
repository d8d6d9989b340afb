package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.imports.FileType;
import org.branchwork.organization.imports.ImportKind;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Empty files to fill in: the header of each kind. */
@Component
class ImportTemplates {

    /** Without it a spreadsheet takes UTF-8 for something else and spoils the names typed below the header. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int WIDTH = 18;
    private static final int ROWS_OF_TEXT = 2_000;

    void send(ImportKind kind, FileType type, HttpServletResponse response) throws IOException {
        String name = kind.published() + "." + type.name().toLowerCase(Locale.ROOT);
        response.setContentType(type.mediaType() + (type == FileType.CSV ? ";charset=UTF-8" : ""));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        if (type == FileType.CSV) {
            String header = BYTE_ORDER_MARK + String.join(",", kind.columns()) + "\r\n";
            response.getOutputStream().write(header.getBytes(StandardCharsets.UTF_8));
        } else {
            workbook(kind.columns(), response.getOutputStream());
        }
    }

    /** The cells below are text: a login of digits keeps its zeros, and a day stays as it was typed. */
    private static void workbook(List<String> columns, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Branchwork", "1.0")) {
            Worksheet sheet = book.newWorksheet("rows");
            for (int column = 0; column < columns.size(); column++) {
                sheet.range(1, column, ROWS_OF_TEXT, column).style().format("@").set();
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            sheet.freezePane(0, 1);
        }
    }
}
