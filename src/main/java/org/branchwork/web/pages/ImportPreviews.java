package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchwork.organization.imports.Effect;
import org.branchwork.organization.imports.FilePreview;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.ImportResult;
import org.branchwork.organization.imports.PreviewedRow;
import org.branchwork.organization.imports.RowError;
import org.branchwork.rulebook.Articles;
import org.branchwork.rulebook.Sentences;
import org.springframework.stereotype.Component;

/** Lays a file out as a table: only the columns that say something, what would change beside what is there, and each error at its cell. */
@Component
class ImportPreviews {

    private static final int ROWS = 50;

    private final Sentences sentences;
    private final Articles articles;

    ImportPreviews(Sentences sentences, Articles articles) {
        this.sentences = sentences;
        this.articles = articles;
    }

    /**
     * One cell.
     *
     * @param before what is there now; null where nothing would change
     */
    record Cell(String column, String value, String before, List<String> errors) {}

    /** @param errors of the row as a whole */
    record Line(int number, Effect effect, List<Cell> cells, List<String> errors) {}

    /**
     * One file.
     *
     * @param more   how many rows that would be shown are not
     * @param errors of the file as a whole, where its rows cannot be read
     * @param faults how many errors there are in all
     */
    record Shown(
            ImportKind kind,
            String file,
            ImportResult result,
            List<String> columns,
            List<Line> lines,
            long more,
            List<String> errors,
            int faults) {

        public boolean good() {
            return result != null;
        }
    }

    Shown show(FilePreview preview, String file, Locale locale) {
        List<PreviewedRow> first = preview.rows().stream().limit(ROWS).toList();
        List<String> columns = preview.columns().stream()
                .filter(column -> first.stream().anyMatch(row -> says(row, column)))
                .toList();
        List<Line> lines = first.stream().map(row -> line(row, columns, locale)).toList();
        List<String> ofTheFile = preview.rows().isEmpty() ? all(preview.errors().stream(), locale) : List.of();
        return new Shown(
                preview.kind(),
                file,
                preview.result(),
                columns,
                lines,
                hidden(preview, first.size()),
                ofTheFile,
                preview.errors().size());
    }

    private static boolean says(PreviewedRow row, String column) {
        return !row.values().get(column).isEmpty()
                || row.before().containsKey(column)
                || row.errors().stream().anyMatch(error -> column.equals(error.column()));
    }

    private static long hidden(FilePreview preview, int shown) {
        long worthShowing = preview.good()
                ? preview.result().added() + preview.result().changed()
                : preview.errors().stream().map(RowError::line).distinct().count();
        return preview.rows().isEmpty() ? 0 : worthShowing - shown;
    }

    private Line line(PreviewedRow row, List<String> columns, Locale locale) {
        List<Cell> cells = new ArrayList<>();
        for (String column : columns) {
            Stream<RowError> errors = row.errors().stream().filter(error -> column.equals(error.column()));
            cells.add(new Cell(column, row.values().get(column), row.before().get(column), all(errors, locale)));
        }
        Stream<RowError> elsewhere = row.errors().stream().filter(error -> !columns.contains(error.column()));
        return new Line(row.line(), row.effect(), cells, all(elsewhere, locale));
    }

    private List<String> all(Stream<RowError> errors, Locale locale) {
        return errors.map(error -> sentence(error, locale)).toList();
    }

    /** With the cell as the spreadsheet names it, or else the column, if it has no cell in the file; and with the article of a rule. */
    private String sentence(RowError error, Locale locale) {
        String reason =
                sentences.text(error.reasonKey(), locale, error.arguments().toArray());
        String place = Objects.toString(error.cell(), Objects.toString(error.column(), ""));
        String said = place.isEmpty() ? reason : sentences.text("preview.at", locale, place, reason);
        return error.check() == null
                ? said
                : sentences.text(
                        "preview.rule",
                        locale,
                        said,
                        error.check().rule().id(),
                        articles.of(error.check().article(), locale));
    }
}
