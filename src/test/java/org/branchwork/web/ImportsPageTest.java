package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Files of the organisation, sent by an administrator with a browser. */
class ImportsPageTest extends DoorsTest {

    private static final String EDGE = "edge-of-a-part";
    private static final String ORGANS = "code,name,kind,parent,approvalAuthority\n";
    private static final String PEOPLE =
            "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n";

    @Test
    void goodFilesAreTakenInTheirOrder() {
        HttpResponse<String> answer = send(
                browser("admin"),
                part("people", "people.csv", PEOPLE + "imp.one,叶青,FEMALE,2000-01-01,STUDENT,IMP1,NONE,,,\n"),
                part("organizations", "organs.csv", ORGANS + "IMP1,Branch,BRANCH,TC1,false\n"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Organs, organs.csv: 1 rows, 1 new", "People, people.csv: 1 rows, 1 new");
    }

    @Test
    void aBadRowIsNamedByLineAndColumnAndNothingIsTaken() {
        HttpResponse<String> answer = send(
                browser("admin"),
                part(
                        "organizations",
                        "organs.csv",
                        ORGANS + "IMP2,Branch,BRANCH,TC1,false\nIMP3,Branch,HOUSE,TC1,false\n"),
                part("people", "people.csv", PEOPLE + "imp.two,叶青,FEMALE,2000-01-01,STUDENT,TB1,NONE,,,\n"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("organs.csv: nothing was imported, 1 errors")
                .containsPattern("(?s)class=\"number\"[^>]*>3</td>.*?<code>kind</code>.*?HOUSE")
                .doesNotContain("people.csv:");
        assertThat(jdbc.queryForObject("select count(*) from organ where code = 'IMP2'", Long.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from person where login = 'imp.two'", Long.class))
                .isZero();
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

    private static String part(String name, String file, String content) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> send(Browser browser, String... parts) {
        String token = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + browser.token("/")
                + "\r\n";
        return browser.send(browser.request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofString(String.join("", parts) + token + "--" + EDGE + "--\r\n")));
    }
}
