package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.checks.CheckTable;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.web.Browser;
import org.branchwork.web.DoorsTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A full administrator, in Cockpit or with a program, tries to move a case otherwise than by its steps, or to unmake what happened. */
class DangerousCallsTest extends DoorsTest {

    @Autowired
    TransactionTemplate transaction;

    private static final String MOVE =
            "{\"instructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\"application-receive\"}]}";
    private static final String VALUE = "{\"value\":\"ACCEPTED\",\"type\":\"String\"}";
    private static final String VARIABLES =
            "{\"variables\":{\"outcome\":" + VALUE + "},\"modifications\":{\"outcome\":" + VALUE + "}}";

    /** Method, address behind the engine, body; {@code P} the process, {@code D} its model, {@code T} the task, {@code X} the deployment. */
    private static final List<List<String>> CALLS = List.of(
            List.of("POST", "process-instance/P/modification", MOVE),
            List.of("POST", "process-instance/P/modification-async", MOVE),
            List.of("POST", "modification/execute", MOVE),
            List.of("PUT", "process-instance/P/variables/outcome", VALUE),
            List.of("POST", "process-instance/P/variables", VARIABLES),
            List.of("POST", "process-instance/variables-async", VARIABLES),
            List.of("DELETE", "process-instance/P", ""),
            List.of("POST", "process-instance/delete", "{\"processInstanceIds\":[\"P\"]}"),
            List.of("POST", "process-definition/D/start", VARIABLES),
            List.of("POST", "process-definition/D/restart", MOVE),
            List.of("DELETE", "process-definition/D?cascade=true", ""),
            List.of("PUT", "process-definition/D/history-time-to-live", "{\"historyTimeToLive\":0}"),
            List.of("POST", "migration/execute", "{}"),
            List.of("POST", "message", "{\"messageName\":\"end\"}"),
            List.of("POST", "signal", "{\"name\":\"end\"}"),
            List.of("POST", "execution/P/signal", "{}"),
            List.of("PUT", "execution/P/localVariables/outcome", VALUE),
            List.of("PUT", "task/T/variables/outcome", VALUE),
            List.of("PUT", "task/T/localVariables/outcome", VALUE),
            List.of("POST", "task/T/assignee", "{\"userId\":\"admin\"}"),
            List.of("POST", "task/T/claim", "{\"userId\":\"admin\"}"),
            List.of("POST", "task/T/delegate", "{\"userId\":\"admin\"}"),
            List.of("POST", "task/T/resolve", "{}"),
            List.of("POST", "task/T/identity-links", "{\"userId\":\"admin\",\"type\":\"candidate\"}"),
            List.of("PUT", "task/T/", "{\"assignee\":\"admin\"}"),
            List.of("POST", "task/T/complete", VARIABLES),
            List.of("POST", "task/T/submit-form", VARIABLES),
            List.of("POST", "task/T/bpmnError", "{\"errorCode\":\"x\"}"),
            List.of("DELETE", "task/T", ""),
            List.of("POST", "deployment/create", "{}"),
            List.of("POST", "deployment/X/redeploy", "{}"),
            List.of("DELETE", "deployment/X?cascade=true", ""),
            List.of("DELETE", "history/process-instance/P", ""),
            List.of("POST", "history/process-instance/delete", "{\"historicProcessInstanceIds\":[\"P\"]}"),
            List.of("DELETE", "history/user-operation/P", ""),
            List.of("POST", "history/cleanup", "{}"),
            List.of("POST", "filter/create", "{\"name\":\"x\",\"resourceType\":\"Task\"}"),
            List.of("POST", "authorization/create", "{\"type\":0}"),
            List.of("POST", "user/create", "{}"),
            List.of("POST", "job/P/execute", "{}"));

    @Test
    void noCaseMovesOtherwiseThanByItsSteps() {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskId(application("TB1"))
                .singleResult();
        ProcessInstance process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        Browser admin = browser("admin");
        Map<String, String> before = Snapshot.of(jdbc);
        int moved = 0;
        for (List<String> call : CALLS) {
            String path = meant(call.get(1), process, task);
            int status = admin.send(call.get(0), Browser.ENGINE + "/" + path, meant(call.get(2), process, task))
                    .statusCode();
            moved += Snapshot.of(jdbc).equals(before) ? 0 : 1;
            assertThat(status).as(path).isEqualTo(403);
            assertThat(moved).as(path).isZero();
        }
        CheckTable.holds(
                DangerousCallsTest.class,
                "B7",
                "calls of a full administrator that would move a case, take a task, or delete what happened",
                CALLS.size(),
                moved,
                "the engine alone does %d of 5 for him".formatted(byTheEngineAlone(process, task)));
    }

    private String meant(String text, ProcessInstance process, Task task) {
        String deployment = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionId(process.getProcessDefinitionId())
                .singleResult()
                .getDeploymentId();
        return text.replaceAll("\\bP\\b", process.getId())
                .replaceAll("\\bD\\b", process.getProcessDefinitionId())
                .replaceAll("\\bT\\b", task.getId())
                .replaceAll("\\bX\\b", deployment);
    }

    /** Its own permissions let him: what stands before it is all that keeps him from it. */
    private long byTheEngineAlone(ProcessInstance process, Task task) {
        List<Runnable> acts = List.of(
                () -> engine.getRuntimeService().setVariable(process.getId(), "outcome", "ACCEPTED"),
                () -> engine.getTaskService().setVariable(task.getId(), "outcome", "ACCEPTED"),
                () -> engine.getRuntimeService()
                        .createProcessInstanceModification(process.getId())
                        .cancelAllForActivity("application-receive")
                        .execute(),
                () -> engine.getRuntimeService().deleteProcessInstance(process.getId(), "x"),
                () -> engine.getAuthorizationService()
                        .deleteAuthorization(engine.getAuthorizationService()
                                .createAuthorizationQuery()
                                .list()
                                .get(0)
                                .getId()));
        return acts.stream().filter(this::done).count();
    }

    private boolean done(Runnable act) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            engine.getIdentityService().setAuthentication("admin", List.of(PeopleDirectory.ADMINISTRATORS));
            try {
                act.run();
                return true;
            } catch (RuntimeException refused) {
                return false;
            } finally {
                engine.getIdentityService().clearAuthentication();
            }
        }));
    }

    /** What gets a stuck case going stays open to him. */
    @Test
    void whatMendsIsNotTakenAway() {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskId(application("TB1"))
                .singleResult();
        Browser admin = browser("admin");
        String process = Browser.ENGINE + "/process-instance/" + task.getProcessInstanceId();
        assertThat(admin.send("PUT", process + "/suspended", "{\"suspended\":true}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.send("PUT", process + "/suspended", "{\"suspended\":false}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.post(Browser.ENGINE + "/process-instance/count", "{}").statusCode())
                .isEqualTo(200);
        assertThat(admin.send("PUT", Browser.ENGINE + "/job/none/retries", "{\"retries\":1}")
                        .statusCode())
                .isNotEqualTo(403);
    }
}
