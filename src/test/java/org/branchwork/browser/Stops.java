package org.branchwork.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchwork.admission.Cases;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which page of the demonstration is looked at by whom. A page for which nobody is found here must have a reason not to be. */
final class Stops {

    private static final String NOTHING = "99999";

    /** For programs, or to be kept as a file: nothing is shown by them. */
    static final Map<String, String> NO_PAGES = Map.of(
            "/camunda/app/tasklist/scripts/config.js", "a script of Tasklist",
            "/cases/{number}/documents/{id}", "a file, as it was brought",
            "/cases/{number}/papers/{paper}.pdf", "a file; its page is /cases/{number}/papers/{paper}",
            "/committees/{committee}/agenda.pdf", "a file; its page is /committees/{committee}/agenda",
            "/imports/templates/{kind}.csv", "a file to be filled in",
            "/imports/templates/{kind}.xlsx", "a file to be filled in",
            "/me/file", "a file",
            "/notices/{id}/paper.pdf", "a file; its page is /notices/{id}/paper",
            "/objections", "leads on to the code that was typed",
            "/statistics/{year}.xlsx", "a file");

    /** Pages that the demonstration does not come to; the test that does looks at them in the same way. */
    static final Map<String, String> ELSEWHERE = Map.of(
            "/ballots/{id}", "BallotBrowserTest", "/first-administrator", "a test of its own in PagesInChromiumTest");

    /** Found on the way: the forms of the tasks that wait, and the papers of a case. */
    static final Set<String> FOLLOWED = Set.of("/tasks/{id}", "/cases/{number}/papers/{paper}");

    /** @param login null for anybody from outside */
    record Stop(String page, String login, String address) {

        /** To be signed or hung up: it has no frame, bears the name of its kind, and writes days out. */
        boolean paper() {
            return page.contains("/paper") && !page.endsWith("/papers") || page.endsWith("/agenda");
        }

        /** Here the page that says so is what is looked at. */
        boolean nothingThere() {
            return address.endsWith(NOTHING);
        }

        @Override
        public String toString() {
            return address + " (" + page + ") for " + (login == null ? "a stranger" : login);
        }
    }

    private final Cases cases;
    private final TaskDesk desk;
    private final JdbcTemplate jdbc;
    private final List<Stop> stops = new ArrayList<>();

    Stops(Cases cases, TaskDesk desk, JdbcTemplate jdbc) {
        this.cases = cases;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** @param reply the code of an objection; {@code password} the token of a link to set one */
    List<Stop> all(String reply, String password) {
        stops.clear();
        stranger(reply, password);
        applicants();
        companions();
        secretaries();
        committee();
        administrator();
        return List.copyOf(stops);
    }

    private void stranger(String reply, String password) {
        String notice = notice();
        at(null, "/login");
        at(null, "/notices");
        at(null, "/notices/{id}", notice);
        at(null, "/notices/{id}/paper", notice);
        at(null, "/objections/{code}", reply);
        at(null, "/password/{token}", password);
        at(null, "/notices/{id}", NOTHING);
    }

    private void applicants() {
        at("kangning", "/");
        at("kangning", "/apply");
        at("tangrui", "/");
        at("tangrui", "/me");
        at("tangrui", "/reports");
        at("tangrui", "/cases");
        at("tangrui", "/rules");
        at("tangrui", "/organisation");
        ofCase("tangrui", "tangrui", "/cases/{number}", "/cases/{number}/papers", "/cases/{number}/withdrawal");
    }

    private void companions() {
        String contact = jdbc.queryForObject(
                "select min(login) from companion where role = 'CONTACT' and login not in (select login from post)"
                        + " and until_day is null",
                String.class);
        at(contact, "/");
        at(contact, "/cases");
    }

    private void secretaries() {
        at("yinhang", "/");
        at("yinhang", "/me");
        at("yinhang", "/me/leave");
        at("yinhang", "/leaves");
        at("yinhang", "/cases");
        at("yinhang", "/statistics");
        at("yinhang", "/branches/{branch}", "B01");
        at("yinhang", "/transfer");
        at("yinhang", "/rules");
        ofCase("yinhang", "suhang", "/cases/{number}", "/cases/{number}/ending");
        ofCase("yinhang", "tangrui", "/cases/{number}", "/cases/{number}/diagram", "/cases/{number}/papers");
        measure("yinhang", "tangrui", "review");
        measure("yinhang", "tangrui", "contacts");
        measure("yinhang", "tangrui", "sponsors");
    }

    private void committee() {
        at("weizhong", "/");
        ofCase("weizhong", "tangrui", "/cases/{number}");
        at("panhong", "/");
        at("panhong", "/cases");
        at("panhong", "/statistics");
        at("panhong", "/branches/{branch}", "B02");
        at("panhong", "/committees/{committee}", "C01");
        at("panhong", "/committees/{committee}/agenda", "C01");
        at("panhong", "/admission-forms");
        at("panhong", "/audit");
    }

    private void administrator() {
        at("admin", "/");
        at("admin", "/audit");
        at("admin", "/imports");
        at("admin", "/organisation");
        at("admin", "/mail");
        ofCase("admin", "luoxi", "/cases/{number}", "/cases/{number}/papers");
    }

    /** One task of every kind that waits for anybody, as he who may do it sees it. */
    List<Stop> tasks() {
        Map<String, Stop> found = new TreeMap<>();
        for (String login : jdbc.queryForList("select login from person order by login", String.class)) {
            for (OpenTask task : desk.mine(login)) {
                found.putIfAbsent(task.key(), new Stop("/tasks/{id}", login, "/tasks/" + task.id()));
            }
        }
        return List.copyOf(found.values());
    }

    private void ofCase(String login, String applicant, String... pages) {
        for (String page : pages) {
            at(login, page, numberOf(applicant));
        }
    }

    private void measure(String login, String applicant, String kind) {
        at(login, "/cases/{number}/measures/{kind}", numberOf(applicant), kind);
    }

    private void at(String login, String page, String... values) {
        String address = page;
        for (String value : values) {
            address = address.replaceFirst("\\{\\w+}", value);
        }
        stops.add(new Stop(page, login, address));
    }

    private String notice() {
        return jdbc.queryForObject(
                "select max(id) from public_notice where case_number = ?", String.class, numberOf("liaoyu"));
    }

    private String numberOf(String applicant) {
        return cases.findByApplicantOrderByNumberDesc(applicant).get(0).number();
    }
}
