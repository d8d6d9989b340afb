package org.branchwork.organization.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.branchwork.organization.OrganizationTest;
import org.branchwork.organization.School;
import org.branchwork.rulebook.AnnouncedDay;
import org.branchwork.rulebook.AnnouncedDays;
import org.branchwork.rulebook.DayKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@OrganizationTest
class HolidaysFileTest {

    @Autowired
    Imports imports;

    @Autowired
    AnnouncedDays days;

    @Test
    void theShippedFileCanBeSentAsItStandsWithWhatItSaysOfItself() throws IOException {
        String shipped =
                new ClassPathResource("calendar/public-holidays.csv").getContentAsString(StandardCharsets.UTF_8);
        ImportResult result = School.take(imports, ImportKind.HOLIDAYS, shipped);
        assertThat(result.added()).isEqualTo(result.rows()).isGreaterThan(100);
        assertThat(School.take(imports, ImportKind.HOLIDAYS, shipped)).isEqualTo(new ImportResult(result.rows(), 0, 0));
    }

    @Test
    void aDayIsCorrectedByItsYearAndDate() {
        School.row(imports, ImportKind.HOLIDAYS, "2027,2027-05-08,OFF,劳动节");
        assertThat(School.row(imports, ImportKind.HOLIDAYS, "2027,2027-05-08,WORK,"))
                .isEqualTo(new ImportResult(1, 0, 1));
        assertThat(days.findAll())
                .singleElement()
                .extracting(AnnouncedDay::kind)
                .isEqualTo(DayKind.WORK);
    }

    @Test
    void everyBadCellIsNamedAndNothingIsTaken() {
        ImportRefused refused = catchThrowableOfType(
                ImportRefused.class,
                () -> School.take(
                        imports,
                        ImportKind.HOLIDAYS,
                        String.join(
                                "\n",
                                "# a word before the header",
                                "year,day,kind,occasion",
                                "2027,2026-12-31,OFF,元旦",
                                "2027,2026-11-30,OFF,元旦",
                                "27,2027-01-01,OFF,元旦",
                                "2027,2027-02-30,OFF,春节",
                                "2027,2027-02-06,off,春节",
                                "2027,2028-01-01,WORK," + "长".repeat(201),
                                "2027,2026-12-31,WORK,元旦")));
        assertThat(refused.errors())
                .extracting(RowError::line, RowError::column, RowError::reasonKey)
                .containsExactly(
                        Tuple.tuple(4, "day", "import.otherYear"),
                        Tuple.tuple(5, "year", "import.malformedYear"),
                        Tuple.tuple(6, "day", "import.malformedDate"),
                        Tuple.tuple(7, "kind", "import.unknownValue"),
                        Tuple.tuple(8, "day", "import.otherYear"),
                        Tuple.tuple(8, "occasion", "import.tooLong"),
                        Tuple.tuple(9, "year", "import.duplicateRow"));
        assertThat(refused.errors().get(6).arguments()).isEqualTo(List.of("3"));
        assertThat(days.findAll()).isEmpty();
    }
}
