package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.audit.AuditSealer;
import org.branchwork.audit.AuditTrail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is done beside the tasks stands in the record too, and who may hold the record against its heads. Seen red with the
 * listener of logins and the handler of the engine's operations left out.
 */
class AuditDoorTest extends DoorsTest {

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditTrail trail;

    @Test
    void loginsAndRefusalsAreRecorded() {
        person("comes", "TB1");
        long before = newest();
        browser("comes");
        new Browser(port).login("comes", "wrong password");
        new Browser(port).login("my secret password", "typed in the wrong field");
        Browser.basic(port, "comes", "GET", "/api/me", "");
        Browser.basic(port, "comes", "GET", "/api/me", "");
        assertThat(since(before))
                .containsExactly(
                        "comes login", "comes login-refused", "(stranger) login-refused", "comes login-of-a-program");
    }

    @Test
    void passwordsAreRecordedWithoutSayingWhoseInClear() {
        person("forgetful", "TB1");
        String link = Browser.basic(port, "admin", "POST", "/api/people/forgetful/password-link", "")
                .body();
        String page = link.replaceAll(".*\"path\":\"([^\"]+)\".*", "$1");
        String password = "long enough for this";
        new Browser(port).form(page, "password=" + password + "&again=" + password);
        assertThat(of("password-link").get("actor")).isEqualTo("admin");
        assertThat(of("password-link").get("about")).isEqualTo("person " + trail.pseudonym("forgetful"));
        assertThat(of("password").get("actor")).isEqualTo("forgetful");
    }

    @Test
    void whatAnAdministratorDoesInCockpitIsRecorded() {
        String task = application("TB1");
        String instance = engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getProcessInstanceId();
        var answer = browser("admin")
                .send("PUT", Browser.ENGINE + "/process-instance/" + instance + "/suspended", "{\"suspended\":true}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        Map<String, Object> entry = of("engine:Suspend");
        assertThat(entry.get("actor")).isEqualTo("admin");
        assertThat(entry.get("case_number")).isEqualTo(numberOf(task));
        assertThat(entry.get("about")).isEqualTo("ProcessInstance " + instance);
        browser("admin")
                .send("PUT", Browser.ENGINE + "/process-instance/" + instance + "/suspended", "{\"suspended\":false}");
    }

    @Test
    void importsAreRecorded() {
        var answer = Browser.basic(port, "admin", "POST", "/api/imports/people", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        long before = newest();
        var request = browserImport(
                "login,organization,post,from,until\nsponsor1,TB2,COMMITTEE_MEMBER,2001-01-01,2001-02-01\n");
        assertThat(request).isEqualTo(200);
        assertThat(since(before)).contains("admin import:posts");
    }

    @Test
    void headsAreForAdministratorsAndHigherCommittees() {
        application("TB1");
        sealer.seal();
        for (String reader : List.of("admin", "higher")) {
            Browser browser = browser(reader);
            assertThat(browser.get("/api/audit").body()).contains("\"heads\":[{\"head\":\"");
            assertThat(browser.page("/audit").body()).contains("Newest heads");
            assertThat(browser.form("/audit", "head=").body()).contains("Nothing is wrong");
            assertThat(browser.form("/audit", "head=nonsense").statusCode()).isEqualTo(400);
        }
        assertThat(browser("admin").page("/audit").body()).contains("Newest entries");
        assertThat(browser("higher").page("/audit").body()).doesNotContain("Newest entries");
        assertThat(Browser.basic(port, "higher", "GET", "/api/audit/entries", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.basic(port, "admin", "GET", "/api/audit/entries?limit=1", "")
                        .body())
                .contains("\"next\":\"");
        assertThat(Browser.basic(port, "secretary1", "POST", "/api/audit/verification", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.basic(port, "admin", "POST", "/api/audit/verification", "")
                        .body())
                .contains("\"findings\":[]");
    }

    private int browserImport(String csv) {
        String pair = java.util.Base64.getEncoder().encodeToString("admin:simulation".getBytes());
        Browser program = new Browser(port);
        return program.send(program.request("/api/imports/posts")
                        .header("Authorization", "Basic " + pair)
                        .header("Content-Type", "text/csv")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(csv)))
                .statusCode();
    }

    private long newest() {
        return jdbc.queryForObject("select coalesce(max(id), 0) from audit_entry", Long.class);
    }

    private List<String> since(long id) {
        return jdbc.queryForList(
                "select actor || ' ' || act from audit_entry where id > ? order by id", String.class, id);
    }

    private Map<String, Object> of(String act) {
        return jdbc.queryForMap("select * from audit_entry where act = ? order by id desc limit 1", act);
    }
}
