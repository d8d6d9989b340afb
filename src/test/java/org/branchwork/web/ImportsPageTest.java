package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the organisation, sent by an administrator with a browser: first looked at, then taken. */
class ImportsPageTest extends UploadsTest {

    private static final String ORGANS = "code,name,kind,parent,approvalAuthority\n";
    private static final String PEOPLE =
            "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n";
    private static final String CASES = "login,branch,state,receivedOn,talkedOn,activistSince,filedOn,contacts\n";

    @Test
    void goodFilesAreShownAndThenTakenInTheirOrder() {
        Browser admin = browser("admin");
        Map<String, Long> before = rowsOfEveryTable();
        HttpResponse<String> shown = send(
                admin,
                part("people", "people.csv", PEOPLE + "imp.one,叶青,FEMALE,2000-01-01,STUDENT,IMP1,NONE,,,\n"),
                part("organizations", "organs.csv", ORGANS + "IMP1,Branch,BRANCH,TC1,false\n"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Organs: organs.csv", "People: people.csv", "Nothing has been changed yet", "叶青")
                .doesNotContain("<script", " style=");
        assertThat(rowsOfEveryTable()).isEqualTo(before);

        HttpResponse<String> taken = take(admin, shown);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("Organs, organs.csv: 1 rows, 1 new", "People, people.csv: 1 rows, 1 new");
        assertThat(take(admin, shown).statusCode()).isEqualTo(410);
    }

    @Test
    void whatWouldChangeStandsBesideWhatIsThere() {
        Browser admin = browser("admin");
        take(
                admin,
                send(
                        admin,
                        part(
                                "organizations",
                                "a.csv",
                                ORGANS + "IMP5,Old name,BRANCH,TC1,false\nIMP6,Same,BRANCH,TC1,false\n")));
        HttpResponse<String> shown = send(
                admin,
                part(
                        "organizations",
                        "b.csv",
                        ORGANS + "IMP5,New name,BRANCH,TC1,false\nIMP6,Same,BRANCH,TC1,false\n"));
        assertThat(shown.body())
                .contains("<del>Old name</del> <ins>New name</ins>", "<dt>Unchanged</dt><dd>1</dd>")
                .doesNotContain(">Same<");
        assertThat(name("IMP5")).isEqualTo("Old name");
        take(admin, shown);
        assertThat(name("IMP5")).isEqualTo("New name");
    }

    @Test
    void aBadRowIsNamedByLineAndColumnAndNothingIsTaken() {
        HttpResponse<String> answer = send(
                browser("admin"),
                part(
                        "organizations",
                        "organs.csv",
                        ORGANS + "IMP2,Branch,BRANCH,TC1,false\nIMP3,Branch,HOUSE,TC1,perhaps\n"),
                part("people", "people.csv", PEOPLE + "imp.two,叶青,FEMALE,2000-01-01,STUDENT,TB1,NONE,,,\n"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("The file cannot be imported: 2 errors")
                .containsPattern(
                        "(?s)class=\"number\">3</span>.*?data-label=\"kind\".*?HOUSE.*?kind: &quot;HOUSE&quot;")
                .containsPattern("(?s)data-label=\"approvalAuthority\".*?perhaps.*?&quot;perhaps&quot; is not one of")
                .doesNotContain("People: people.csv", "name=\"token\"", "IMP2");
        assertThat(jdbc.queryForObject("select count(*) from organ where code = 'IMP2'", Long.class))
                .isZero();
    }

    @Test
    void aSpreadsheetsErrorsAreNamedByItsCells() throws IOException {
        person("run.one", "TB1");
        jdbc.update("update person set membership = 'NONE' where login = 'run.one'");
        byte[] sheet = workbook(
                List.of(CASES.strip().split(",")),
                List.of("run.one", "TB1", "ACTIVIST", "2022-01-05", "2021-01-20", "2022-02-10", "", "sponsor1"));
        HttpResponse<String> answer = send(browser("admin"), "cases", "running.xlsx", sheet);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("G2: Missing: the state ACTIVIST needs it.");

        byte[] disordered = workbook(
                List.of(CASES.strip().split(",")),
                List.of(
                        "run.one",
                        "TB1",
                        "ACTIVIST",
                        "2022-01-05",
                        "2021-01-20",
                        "2022-02-10",
                        "2022-03-02",
                        "run.one"));
        assertThat(send(browser("admin"), "cases", "running.xlsx", disordered).body())
                .containsPattern("E2: [^<]*\\(DATE-ORDER; [^<]*\\)")
                .containsPattern("H2: [^<]*\\(CONTACT-FULL-MEMBER; " + rules() + ", Art. 9[^<]*\\)");
    }

    @Test
    void aSpreadsheetOfRunningCasesOpensThem() throws IOException {
        person("run.two", "TB1");
        jdbc.update("update person set membership = 'NONE', name = '吴晓梅' where login = 'run.two'");
        byte[] sheet = workbook(
                List.of(CASES.strip().split(",")),
                List.of(
                        "run.two",
                        "TB1",
                        "ACTIVIST",
                        "2022-01-05",
                        "2022-01-20",
                        "2022-02-10",
                        "2022-03-02",
                        "sponsor1"));
        Browser admin = browser("admin");
        Map<String, Long> before = rowsOfEveryTable();
        HttpResponse<String> shown = send(admin, "cases", "正在发展.xlsx", sheet);
        assertThat(shown.body()).contains("Running cases: 正在发展.xlsx", "<dt>New</dt><dd>1</dd>");
        assertThat(rowsOfEveryTable()).isEqualTo(before);

        assertThat(take(admin, shown).body()).contains("Running cases, 正在发展.xlsx: 1 rows, 1 new");
        String number =
                jdbc.queryForObject("select number from membership_case where applicant = 'run.two'", String.class);
        assertThat(browser("secretary1").page("/cases/" + number).body())
                .contains("Case of 吴晓梅 taken over from earlier records", "Activist", "Name of sponsor1");
        assertThat(send(admin, "cases", "again.xlsx", sheet).body())
                .contains("<dt>New</dt><dd>0</dd>", "<dt>Unchanged</dt><dd>1</dd>");
    }

    @Test
    void whatOneLookedAtAnotherCannotTake() {
        Browser admin = browser("admin");
        person("admin2", "TOD");
        post("admin2", "TOD", "ADMINISTRATOR");
        HttpResponse<String> shown =
                send(admin, part("organizations", "organs.csv", ORGANS + "IMP7,Branch,BRANCH,TC1,false\n"));
        HttpResponse<String> other = take(browser("admin2"), shown);
        assertThat(other.statusCode()).isEqualTo(410);
        assertThat(other.body()).contains("no longer kept");
        assertThat(jdbc.queryForObject("select count(*) from organ where code = 'IMP7'", Long.class))
                .isZero();
        assertThat(take(admin, shown).statusCode()).isEqualTo(200);
        jdbc.update("delete from post where login = 'admin2'");
    }

    @ParameterizedTest
    @CsvSource({"organizations", "people", "posts", "sanctions", "kinships", "policies", "plans", "holidays", "cases"})
    void everyKindHasAnEmptyFileThatIsAccepted(String kind) throws IOException {
        Browser admin = browser("admin");
        String csv = admin.page("/imports/templates/" + kind + ".csv").body();
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        HttpResponse<String> shown = send(admin, part(kind, kind + ".csv", csv));
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);

        byte[] xlsx = admin.bytes("/imports/templates/" + kind + ".xlsx").body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            Row header = workbook.getFirstSheet().read().get(0);
            assertThat(header.stream().map(cell -> cell.getText()).toList())
                    .containsExactly(csv.strip().substring(1).split(","));
        }
        assertThat(send(admin, kind, kind + ".xlsx", xlsx).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAnAdministratorImports() {
        assertThat(browser("secretary1").page("/imports").statusCode()).isEqualTo(403);
        HttpResponse<String> answer = send(
                browser("secretary1"), part("organizations", "organs.csv", ORGANS + "IMP4,Branch,BRANCH,TC1,false\n"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(jdbc.queryForObject("select count(*) from organ where code = 'IMP4'", Long.class))
                .isZero();
    }

    private String name(String code) {
        return jdbc.queryForObject("select name from organ where code = ?", String.class, code);
    }

    /** Of ours and of the engine's, without those in which the application notes that it is up and what it sealed. */
    private Map<String, Long> rowsOfEveryTable() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class)
                .stream()
                .filter(table -> !table.matches("UP_TIME|AUDIT_(HEAD|CHAIN)"))
                .forEach(table ->
                        rows.put(table, jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        assertThat(rows).containsKeys("MEMBERSHIP_CASE", "ACT_RU_TASK", "AUDIT_ENTRY");
        return rows;
    }
}
