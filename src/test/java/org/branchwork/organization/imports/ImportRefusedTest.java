package org.branchwork.organization.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.organization.OrganizationTest;
import org.branchwork.organization.Persons;
import org.branchwork.organization.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Files that are refused: every bad row is named, and nothing has changed. */
@OrganizationTest
@RecordApplicationEvents
class ImportRefusedTest {

    @Autowired
    Imports imports;

    @Autowired
    Persons persons;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void open() {
        School.open(imports);
        events.clear();
    }

    @Test
    void oneBadRowOnLine40RefusesTheWholeFile() {
        List<String> lines =
                new ArrayList<>(School.file(ImportKind.PEOPLE).lines().toList());
        lines.set(1, lines.get(1).replace("沈志远", "改名"));
        lines.set(39, lines.get(39).replaceFirst("\\d{4}-\\d{2}-\\d{2}", "2025-02-30"));

        assertThat(errors(ImportKind.PEOPLE, lines))
                .containsExactly(new RowError(40, "birthDate", "import.malformedDate", List.of("2025-02-30")));
        assertThat(persons.get("admin").name()).isEqualTo("沈志远");
        assertThat(events.stream(OrganizationChanged.class)).isEmpty();
    }

    @Test
    void everyBadRowIsNamedByItsPhysicalLine() {
        List<RowError> errors = errors(
                ImportKind.POSTS,
                List.of(
                        "login,organization,post,from,until",
                        "nobody,BS1,SECRETARY,2026-01-31,",
                        "",
                        "liu.fang,XX,KING,31.01.2026,",
                        "\"liu.\nfang\",BS1,SECRETARY,2026-01-31,2026-01-30",
                        "liu.fang,,SECRETARY,,"));

        assertThat(errors)
                .extracting(RowError::line, RowError::column, RowError::reasonKey)
                .containsExactly(
                        row(2, "login", "import.unknownLogin"),
                        row(4, "organization", "import.unknownOrgan"),
                        row(4, "post", "import.unknownValue"),
                        row(4, "from", "import.malformedDate"),
                        row(5, "login", "import.unknownLogin"),
                        row(5, "until", "import.beforeFrom"),
                        row(7, "organization", "import.missingValue"),
                        row(7, "from", "import.missingValue"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b,甲,MALE,2000-01-01,STUDENT,BS1,NONE,,,          | login        | malformedLogin",
                "刘芳,甲,MALE,2000-01-01,STUDENT,BS1,NONE,,,         | login        | malformedLogin",
                "a,,MALE,2000-01-01,STUDENT,BS1,NONE,,,              | name         | missingValue",
                "a,甲,male,2000-01-01,STUDENT,BS1,NONE,,,            | gender       | unknownValue",
                "a,甲,MALE,2000-1-1,STUDENT,BS1,NONE,,,              | birthDate    | malformedDate",
                "a,甲,MALE,1800-01-01,STUDENT,BS1,NONE,,,            | birthDate    | malformedDate",
                "a,甲,MALE,,STUDENT,BS1,NONE,,,                      | birthDate    | missingValue",
                "a,甲,MALE,2000-01-01,PUPIL,BS1,NONE,,,              | category     | unknownValue",
                "a,甲,MALE,2000-01-01,STUDENT,BS9,NONE,,,            | organization | unknownOrgan",
                "a,甲,MALE,2000-01-01,STUDENT,BS1,GUEST,,,           | membership   | unknownValue",
                "a,甲,MALE,2000-01-01,STUDENT,BS1,FULL,2026-02-29,,  | memberSince  | malformedDate",
                "a,甲,MALE,2000-01-01,STUDENT,BS1,LEAGUE,,yesterday, | leagueSince  | malformedDate",
                "a,甲,MALE,2000-01-01,STUDENT,BS1,NONE,,,a at b      | email        | malformedEmail",
                "a,甲,MALE,2000-01-01,STUDENT,BS1,NONE,,,a@b,more    |              | tooManyCells"
            })
    void aBadCellIsNamed(String row, String column, String reason) {
        List<RowError> errors = errors(ImportKind.PEOPLE, List.of(header(ImportKind.PEOPLE), row));

        assertThat(errors)
                .extracting(RowError::line, RowError::column, RowError::reasonKey)
                .containsExactly(row(2, column, "import." + reason));
        assertThat(persons.existsById("a")).isFalse();
    }

    @Test
    void textHasALimitAndNoControlCharacters() {
        String rest = ",MALE,2000-01-01,STUDENT,BS1,NONE,,,";
        List<RowError> errors = errors(
                ImportKind.PEOPLE,
                List.of(
                        header(ImportKind.PEOPLE),
                        "a," + "长".repeat(200) + rest,
                        "b," + "长".repeat(201) + rest,
                        "c,\u0000" + rest,
                        "l".repeat(65) + ",甲" + rest));

        assertThat(errors)
                .extracting(RowError::line, RowError::column, RowError::reasonKey)
                .containsExactly(
                        row(3, "name", "import.tooLong"),
                        row(4, "name", "import.characters"),
                        row(5, "login", "import.malformedLogin"));
    }

    @Test
    void aRowThatIsThereTwiceIsNamedWithTheFirst() {
        List<RowError> errors = errors(
                ImportKind.KINSHIPS,
                List.of(
                        "login,relative,relation",
                        "liu.fang,wu.tong,SIBLING",
                        "wu.tong,liu.fang,SIBLING",
                        "liu.fang,wu.tong,COUSIN"));

        assertThat(errors).containsExactly(new RowError(4, "login", "import.duplicateRow", List.of("2")));
    }

    @Test
    void nobodyIsHisOwnRelative() {
        assertThat(errors(ImportKind.KINSHIPS, List.of("login,relative,relation", "liu.fang,liu.fang,SPOUSE")))
                .containsExactly(new RowError(2, "relative", "import.ownRelative", List.of("liu.fang")));
    }

    @Test
    void aSanctionDoesNotEndBeforeItBegins() {
        assertThat(errors(
                        ImportKind.SANCTIONS,
                        List.of(header(ImportKind.SANCTIONS), "liu.fang,WARNING,2026-02-28,2026-02-27,2026-01-31")))
                .extracting(RowError::column, RowError::arguments)
                .containsExactly(
                        Tuple.tuple("impactUntil", List.of("2026-02-27", "2026-02-28")),
                        Tuple.tuple("rightsRestoredOn", List.of("2026-01-31", "2026-02-28")));
    }

    @Test
    void aCircleOfParentsIsNamedOnEachOfItsRows() {
        List<RowError> errors = errors(
                ImportKind.ORGANIZATIONS,
                List.of(
                        header(ImportKind.ORGANIZATIONS),
                        "X1,甲,GROUP,X2,false",
                        "X2,乙,GROUP,X1,false",
                        "X3,丙,GROUP,X1,false",
                        "X4,丁,GROUP,X4,false",
                        "OD,组织部,ORGANIZATION_DEPARTMENT,BS1,false",
                        "X5,戊,GROUP,nowhere,maybe"));

        assertThat(errors)
                .extracting(RowError::line, RowError::column, RowError::reasonKey)
                .containsExactly(
                        row(2, "parent", "import.circle"),
                        row(3, "parent", "import.circle"),
                        row(5, "parent", "import.circle"),
                        row(6, "parent", "import.circle"),
                        row(7, "parent", "import.unknownOrgan"),
                        row(7, "approvalAuthority", "import.unknownValue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relative,relation,login,relative", "login,relative", "login,relative,relation,Login"})
    void aWrongHeaderIsRefused(String header) {
        assertThat(errors(ImportKind.KINSHIPS, List.of(header, "a,b,c,d")))
                .extracting(RowError::line)
                .containsExactly(1);
    }

    @Test
    void aWrongHeaderNamesEachColumn() {
        assertThat(errors(ImportKind.KINSHIPS, List.of("login,kind,login")))
                .extracting(RowError::line, RowError::column, RowError::reasonKey)
                .containsExactly(
                        row(1, "kind", "import.unknownColumn"),
                        row(1, "login", "import.duplicateColumn"),
                        row(1, "relative", "import.missingColumn"),
                        row(1, "relation", "import.missingColumn"));
    }

    private List<RowError> errors(ImportKind kind, List<String> lines) {
        ImportRefused refused =
                catchThrowableOfType(ImportRefused.class, () -> School.take(imports, kind, String.join("\n", lines)));
        assertThat(refused).as("refused").isNotNull();
        return refused.errors();
    }

    private static String header(ImportKind kind) {
        return String.join(",", kind.columns());
    }

    private static Tuple row(Object... parts) {
        return new Tuple(Arrays.copyOf(parts, parts.length));
    }
}
