package org.branchwork.organization.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.Membership;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.organization.OrganizationTest;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Post;
import org.branchwork.organization.Posts;
import org.branchwork.organization.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Files that are taken. */
@OrganizationTest
@RecordApplicationEvents
class ImportsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");

    @Autowired
    Imports imports;

    @Autowired
    Persons persons;

    @Autowired
    Organs organs;

    @Autowired
    Posts posts;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEvents events;

    @Test
    void theWholeSchoolIsTakenWithParentsLaterInTheFile() {
        assertThat(School.take(imports, ImportKind.ORGANIZATIONS, School.file(ImportKind.ORGANIZATIONS)))
                .isEqualTo(new ImportResult(14, 14, 0));
        assertThat(School.take(imports, ImportKind.PEOPLE, School.file(ImportKind.PEOPLE)))
                .isEqualTo(new ImportResult(46, 46, 0));
        assertThat(School.take(imports, ImportKind.POSTS, School.file(ImportKind.POSTS)))
                .isEqualTo(new ImportResult(35, 35, 0));
        assertThat(School.take(imports, ImportKind.SANCTIONS, School.file(ImportKind.SANCTIONS)))
                .isEqualTo(new ImportResult(2, 2, 0));
        assertThat(School.take(imports, ImportKind.KINSHIPS, School.file(ImportKind.KINSHIPS)))
                .isEqualTo(new ImportResult(2, 2, 0));
        assertThat(organs.get("C1").parent()).isEqualTo("OD");
        assertThat(persons.get("liu.fang").name()).isEqualTo("刘芳");
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileAgainChangesNothing(ImportKind kind) {
        School.open(imports);
        entities.clear();
        events.clear();

        ImportResult again = School.take(imports, kind, School.file(kind));

        assertThat(again.added()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(events.stream(OrganizationChanged.class)).isEmpty();
    }

    @Test
    void aChangeIsToldOnceForAFile() {
        School.open(imports);

        assertThat(events.stream(OrganizationChanged.class).map(OrganizationChanged::what))
                .containsExactly("organizations", "people", "posts", "sanctions", "kinships", "plans", "holidays");
    }

    @Test
    void aRowIsTheSameRowByItsKey() {
        School.open(imports);

        assertThat(School.row(imports, ImportKind.POSTS, "liu.fang,BS1,SECRETARY,2023-09-01,2026-01-31"))
                .isEqualTo(new ImportResult(1, 0, 1));
        assertThat(School.row(imports, ImportKind.POSTS, "liu.fang,BS1,SECRETARY,2026-02-01,"))
                .isEqualTo(new ImportResult(1, 1, 0));
        assertThat(School.row(imports, ImportKind.SANCTIONS, "feng.xue,WARNING,2023-12-04,2024-12-04,"))
                .isEqualTo(new ImportResult(1, 0, 1));
        assertThat(School.row(imports, ImportKind.KINSHIPS, "li.chenxi,chen.jing,UNCLE_AUNT"))
                .isEqualTo(new ImportResult(1, 0, 1));
        assertThat(School.row(imports, ImportKind.ORGANIZATIONS, "BS1,学生第一党支部,BRANCH,GB1,false"))
                .isEqualTo(new ImportResult(1, 0, 1));
        assertThat(organs.get("BS1").name()).isEqualTo("学生第一党支部");
    }

    @Test
    void anOrganMayMoveBelowOneOfTheSameFile() {
        School.open(imports);

        String header = String.join(",", ImportKind.ORGANIZATIONS.columns());
        ImportResult result = School.take(
                imports,
                ImportKind.ORGANIZATIONS,
                header + "\nBT1,教师党支部,BRANCH,GB2,false\nGB2,教师党总支,GENERAL_BRANCH,C1,false\n");

        assertThat(result).isEqualTo(new ImportResult(2, 1, 1));
        assertThat(organs.generalBranch("BT1").orElseThrow().code()).isEqualTo("GB2");
    }

    @Test
    void columnsMayComeInAnyOrder() {
        School.open(imports);

        School.take(imports, ImportKind.KINSHIPS, "relation,relative,login,\nSIBLING,wu.tong,lin.xiaoyu,\n");

        assertThat(entities.createQuery("select k.relation from Kinship k where k.login = 'lin.xiaoyu'")
                        .getSingleResult())
                .hasToString("SIBLING");
    }

    @Test
    void aMembershipTheApplicationGaveStands() {
        School.open(imports);
        Person person = persons.get("lin.xiaoyu");
        person.becomes(Membership.PROBATIONARY, DAY);

        ImportResult again = School.take(imports, ImportKind.PEOPLE, School.file(ImportKind.PEOPLE));

        assertThat(again.changed()).isZero();
        entities.flush();
        entities.clear();
        assertThat(persons.get("lin.xiaoyu").membershipOn(DAY)).isEqualTo(Membership.PROBATIONARY);
    }

    @Test
    void theBootstrapAdministratorKeepsThePost() {
        School.open(imports);
        entities.persist(Post.ofBootstrapAdministrator("bai.yulan", "OD", DAY));

        ImportResult result = School.row(imports, ImportKind.POSTS, "bai.yulan,OD,ADMINISTRATOR," + DAY + "," + DAY);

        assertThat(result).isEqualTo(new ImportResult(1, 0, 0));
        assertThat(posts.administrators(DAY.plusYears(1))).contains("bai.yulan");
    }

    @Test
    void datesMayLieInTheFuture() {
        School.open(imports);
        School.row(
                imports,
                ImportKind.PEOPLE,
                "gao.yuan,高远,MALE,2004-12-31,STUDENT,BS1,PROBATIONARY,2026-06-30,2019-05-04,");

        assertThat(persons.get("gao.yuan").membershipOn(DAY)).isEqualTo(Membership.LEAGUE);
        assertThat(persons.get("gao.yuan").membershipOn(LocalDate.parse("2026-06-30")))
                .isEqualTo(Membership.PROBATIONARY);
    }

    @Test
    void textThatLooksLikeAFormulaIsText() {
        School.open(imports);
        School.row(imports, ImportKind.ORGANIZATIONS, "X1,\"=cmd|' /C calc'!A0\",GROUP,BS1,FALSE");

        assertThat(organs.get("X1").name()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void aWorkbookIsTakenWithRealAndWrittenDates() throws IOException {
        School.open(imports);
        byte[] workbook = XlsxFileTest.workbook(sheet -> {
            List<String> columns = ImportKind.POSTS.columns();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
            }
            sheet.value(1, 0, "sun.yue");
            sheet.value(1, 1, "GB1");
            sheet.value(1, 2, "COMMITTEE_MEMBER");
            sheet.value(1, 3, LocalDate.parse("2026-01-31"));
            sheet.style(1, 3).format("yyyy/m/d").set();
            sheet.value(1, 4, "2026-02-28");
        });

        ImportResult result =
                imports.take("admin", ImportKind.POSTS, FileType.XLSX, new ByteArrayInputStream(workbook));

        assertThat(result).isEqualTo(new ImportResult(1, 1, 0));
        assertThat(posts.inForce("sun.yue", LocalDate.parse("2026-02-28")))
                .extracting(Post::organ)
                .contains("GB1");
    }

    @Test
    void aFileLargerThanTenMegabytesIsRefused() {
        String much = "login,relative,relation\n" + " ".repeat(10 << 20);

        ImportRefused refused =
                catchThrowableOfType(ImportRefused.class, () -> School.take(imports, ImportKind.KINSHIPS, much));

        assertThat(refused.errors()).containsExactly(new RowError(1, null, "import.tooLarge", List.of("10")));
    }
}
