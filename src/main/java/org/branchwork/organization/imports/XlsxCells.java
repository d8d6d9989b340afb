package org.branchwork.organization.imports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a sheet as the text a CSV file would have: real dates as {@code yyyy-MM-dd}, numbers without exponent. */
final class XlsxCells {

    /** 31 December 9999, the last day a spreadsheet knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** A number longer than this is no login; written out it could fill the memory. */
    private static final int MOST_DIGITS = 40;

    private XlsxCells() {}

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(XlsxCells::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return date(cell, number) ? day(cell.asDate()) : plain(number);
        }
        return cell.getText();
    }

    private static boolean date(Cell cell, BigDecimal number) {
        return number.signum() > 0
                && number.compareTo(LAST_DAY) <= 0
                && (isDate(cell.getDataFormatId()) || isDate(cell.getDataFormatString()));
    }

    /** The formats that stand for dates without being written into the file; 27 to 36 and 50 to 58 are those of Chinese editions. */
    private static boolean isDate(Integer id) {
        return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }

    private static boolean isDate(String format) {
        if (format == null) {
            return false;
        }
        // colours, locales and quoted words may hold the letters too
        String bare = format.toLowerCase().replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        return bare.contains("y") || bare.contains("d");
    }

    /** A time of day is kept, so that it is refused as a date instead of being cut off. */
    private static String day(LocalDateTime moment) {
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? moment.toLocalDate().toString() : moment.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean writable = Math.abs((long) stripped.scale()) <= MOST_DIGITS;
        return writable ? stripped.toPlainString() : number.toString();
    }
}
