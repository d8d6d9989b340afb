package org.branchwork.web.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.organization.Category;
import org.branchwork.rulebook.Sentences;
import org.branchwork.statistics.AnnualStatistics;
import org.branchwork.statistics.Figures;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The figures as a workbook. Names are written as text cells, so that none of them can be a formula. */
@Component
class StatisticsSheet {

    private final Sentences sentences;

    StatisticsSheet(Sentences sentences) {
        this.sentences = sentences;
    }

    void write(AnnualStatistics statistics, Locale language, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Branchwork", "1.0")) {
            organs(book.newWorksheet(sentences.text("statistics.byOrgan", language)), statistics, language);
            categories(book.newWorksheet(sentences.text("statistics.byCategory", language)), statistics, language);
            plan(book.newWorksheet(sentences.text("statistics.plan", language)), statistics, language);
            years(book.newWorksheet(sentences.text("statistics.years", language)), statistics, language);
            times(book.newWorksheet(sentences.text("statistics.times", language)), statistics, language);
            pipeline(book.newWorksheet(sentences.text("statistics.pipeline", language)), statistics, language);
        }
    }

    private void organs(Worksheet sheet, AnnualStatistics statistics, Locale language) {
        head(sheet, language, "organ", "applicants", "activists", "targets", "accepted", "converted");
        int row = 1;
        for (AnnualStatistics.OfOrgan one : statistics.byOrgan()) {
            sheet.value(row, 0, one.name());
            sheet.style(row, 0).indent(one.depth()).set();
            figures(sheet, row++, one.figures());
        }
        sheet.width(0, 40);
    }

    private void categories(Worksheet sheet, AnnualStatistics statistics, Locale language) {
        head(sheet, language, "category", "applicants", "activists", "targets", "accepted", "converted");
        int row = 1;
        for (AnnualStatistics.OfCategory one : statistics.byCategory()) {
            sheet.value(row, 0, sentences.text("category." + one.category(), language));
            figures(sheet, row++, one.figures());
        }
        sheet.value(row, 0, sentences.text("statistics.total", language));
        figures(sheet, row, statistics.total());
    }

    private void plan(Worksheet sheet, AnnualStatistics statistics, Locale language) {
        head(sheet, language, "organ", "category", "places", "used", "left");
        int row = 1;
        for (AnnualStatistics.PlanUse one : statistics.plan()) {
            sheet.value(row, 0, one.name());
            sheet.value(row, 1, sentences.text("category." + one.category(), language));
            sheet.value(row, 2, one.places());
            sheet.value(row, 3, one.used());
            sheet.value(row++, 4, one.left());
        }
        sheet.width(0, 40);
    }

    private void years(Worksheet sheet, AnnualStatistics statistics, Locale language) {
        head(sheet, language, "year");
        int column = 1;
        for (Category category : Category.values()) {
            sheet.value(0, column++, sentences.text("category." + category, language));
        }
        sheet.value(0, column, sentences.text("statistics.total", language));
        int row = 1;
        for (AnnualStatistics.OfYear one : statistics.years()) {
            sheet.value(row, 0, one.year());
            int at = 1;
            for (Category category : Category.values()) {
                sheet.value(row, at++, one.accepted().get(category));
            }
            sheet.value(row++, at, one.total());
        }
    }

    private void times(Worksheet sheet, AnnualStatistics statistics, Locale language) {
        head(sheet, language, "way", "went", "shortest", "quarter", "median", "threequarters", "longest");
        int row = 1;
        for (AnnualStatistics.WayTime one : statistics.times()) {
            sheet.value(row, 0, sentences.text("way." + one.way(), language));
            sheet.value(row, 1, one.people());
            sheet.value(row, 2, one.shortestDays());
            sheet.value(row, 3, one.quarterDays());
            sheet.value(row, 4, one.medianDays());
            sheet.value(row, 5, one.threeQuarterDays());
            sheet.value(row++, 6, one.longestDays());
        }
        sheet.width(0, 40);
    }

    private void pipeline(Worksheet sheet, AnnualStatistics statistics, Locale language) {
        head(sheet, language, "state", "cases");
        int row = 1;
        for (Map.Entry<CaseState, Long> one : statistics.pipeline().entrySet()) {
            sheet.value(row, 0, sentences.text("state." + one.getKey(), language));
            sheet.value(row++, 1, one.getValue());
        }
        sheet.width(0, 40);
    }

    private void head(Worksheet sheet, Locale language, String... columns) {
        for (int column = 0; column < columns.length; column++) {
            sheet.value(0, column, sentences.text("statistics." + columns[column], language));
            sheet.style(0, column).bold().set();
        }
    }

    private static void figures(Worksheet sheet, int row, Figures figures) {
        sheet.value(row, 1, figures.applicants());
        sheet.value(row, 2, figures.activists());
        sheet.value(row, 3, figures.targets());
        sheet.value(row, 4, figures.accepted());
        sheet.value(row, 5, figures.converted());
    }
}
