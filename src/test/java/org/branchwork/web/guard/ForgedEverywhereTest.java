package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.admission.Fact;
import org.branchwork.checks.CheckTable;
import org.branchwork.rulebook.Refusal;
import org.branchwork.web.Browser;
import org.junit.jupiter.api.Test;

/**
 * At every user task of every model, whoever may do it sends a value the form has not, by every route there is. Not one row
 * of the database differs afterwards.
 */
class ForgedEverywhereTest extends EveryTaskTest {

    private static final List<String> KNOWN = List.of(
            "state",
            "approved",
            "caseNumber",
            "branch",
            "applicant",
            "applicantName",
            "subject",
            "memberSince",
            "membership",
            "actor",
            "actedOn",
            "stage",
            "loopCounter",
            "nrOfCompletedInstances",
            "业务");

    private int attempts;
    private int taken;

    @Test
    void nothingForeignIsTakenAnywhere() {
        Map<String, String> keys = keys();
        keys.forEach(this::forge);
        CheckTable.holds(
                ForgedEverywhereTest.class,
                "C1",
                "values foreign to the form, at each of %d user tasks, by seven routes".formatted(keys.size()),
                attempts,
                taken,
                "an engine without the doorway keeps the value as a variable (`UndefendedTest`)");
    }

    private void forge(String key, String model) {
        String task = opened(key, model, numberOf(application("FB1")));
        String login = whoDoes(task);
        Browser person = browser(login);
        Map<String, String> before = Snapshot.of(jdbc);
        for (String name : names()) {
            besideTheFields(task, login, name);
        }
        for (String name : List.of("approved", "subject")) {
            overHttp(task, login, person, name);
        }
        assertThat(Snapshot.of(jdbc)).as(key).isEqualTo(before);
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(KNOWN);
        Stream.of(Fact.values()).map(Fact::key).forEach(names::add);
        Random random = new Random(20261122);
        Stream.generate(() -> random.ints(8, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .limit(20)
                .forEach(names::add);
        return names;
    }

    private void besideTheFields(String task, String login, String name) {
        Map<String, Object> forged = Map.of(name + "_", "FULL_MEMBER");
        engine.getIdentityService().setAuthentication(login, onBehalf.groupsOf(login));
        refused(() -> engine.getTaskService().complete(task, forged));
        if (name.length() > 8) {
            refused(() -> engine.getTaskService().completeWithVariablesInReturn(task, forged, false));
            refused(() -> engine.getFormService().submitTaskForm(task, forged));
        }
        engine.getIdentityService().clearAuthentication();
    }

    private void refused(Runnable act) {
        attempts++;
        try {
            act.run();
            taken++;
        } catch (RuntimeException thrown) {
            assertThat(Refusal.behind(thrown)).as("%s", thrown).isPresent();
        }
    }

    private void overHttp(String task, String login, Browser person, String name) {
        String value = "{\"" + name + "_\":\"FULL_MEMBER\"}";
        String variables = "{\"variables\":{\"" + name + "_\":{\"value\":\"FULL_MEMBER\",\"local\":true}}}";
        String engineTask = Browser.ENGINE + "/task/" + task;
        count(Browser.basic(port, login, "POST", "/api/tasks/" + task + "/completion", value)
                .statusCode());
        count(person.post(engineTask + "/complete", variables).statusCode());
        count(person.post(engineTask + "/submit-form", variables).statusCode());
        count(person.send("PUT", engineTask + "/variables/" + name, "{\"value\":\"FULL_MEMBER\"}")
                .statusCode());
    }

    private void count(int status) {
        attempts++;
        taken += status / 100 == 2 ? 1 : 0;
        assertThat(status).isIn(400, 404, 422);
    }
}
