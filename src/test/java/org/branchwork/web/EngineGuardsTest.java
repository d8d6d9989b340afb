package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.branchwork.web.Browser.ENGINE;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.branchwork.rulebook.OrganisationTime;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guards inside the engine. Each was seen red with its line in {@code EnginePlugin} left out. */
class EngineGuardsTest extends DoorsTest {

    @Autowired
    OrganisationTime time;

    @Test
    void historyKeepsWhatHappenedAndNothingThatWasWritten() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("waits.bpmn", waits())
                .deploy();
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey("doors-waits", "2026-0001", Map.of("written", "personal words"));
        engine.getRuntimeService().setVariable(instance.getId(), "written", "other personal words");
        engine.getFormService()
                .submitStartForm(instance.getProcessDefinitionId(), Map.of("typed", "more personal words"));
        engine.getRuntimeService().signal(instance.getId());

        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey("2026-0001")
                        .finished()
                        .count())
                .isOne();
        assertThat(rows("ACT_HI_ACTINST")).isPositive();
        assertThat(rows("ACT_HI_VARINST")).isZero();
        assertThat(rows("ACT_HI_DETAIL")).isZero();
    }

    @Test
    void tasksLeaveNoPermissionRows() {
        long before = rows("ACT_RU_AUTHORIZATION");
        String task = task("counted", "SECRETARY-TB1");
        engine.getTaskService().setAssignee(task, "secretary1");
        engine.getTaskService().addCandidateUser(task, "sponsor1");
        engine.getTaskService().deleteCandidateGroup(task, "SECRETARY-TB1");
        assertThat(rows("ACT_RU_AUTHORIZATION")).isEqualTo(before);
    }

    /** Behind the allow-list the engine itself refuses, should a way round be found. */
    @Test
    void theEngineKeepsForeignTasksToo() {
        String foreign = task("foreign to the engine", "SECRETARY-TB2");
        engine.getIdentityService().setAuthentication("secretary1", List.of("SECRETARY-TB1"));
        try {
            assertThatThrownBy(() -> engine.getTaskService().complete(foreign))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().claim(foreign, "secretary1"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().setAssignee(foreign, "secretary1"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().setVariable(foreign, "outcome", "YES"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().getVariables(foreign))
                    .isInstanceOf(AuthorizationException.class);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void nobodyDeploysWhileTheApplicationRuns() {
        long before = rows("ACT_RE_DEPLOYMENT");
        Browser admin = browser("admin");
        String part = "--cut\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x.bpmn\"\r\n\r\n"
                + Bpmn.convertToString(waits()) + "\r\n--cut--\r\n";
        var answer = admin.send(admin.request(ENGINE + "/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("X-XSRF-TOKEN", admin.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(part)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing can be deployed");
        assertThat(rows("ACT_RE_DEPLOYMENT")).isEqualTo(before);
    }

    @Test
    void nobodyRemovesADeploymentWhileTheApplicationRuns() {
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("kept.bpmn", waits())
                .deploy()
                .getId();
        assertThat(browser("admin")
                        .send("DELETE", ENGINE + "/deployment/" + deployment + "?cascade=true", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void noScriptRuns() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "script.bpmn",
                        Bpmn.createExecutableProcess("doors-script")
                                .camundaHistoryTimeToLive(30)
                                .startEvent()
                                .scriptTask()
                                .scriptFormat("juel")
                                .scriptText("${1 + 1}")
                                .endEvent()
                                .done())
                .deploy();
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("doors-script"))
                .hasMessageContaining("scripts are not run here");
    }

    @Test
    void theClockIsTheEnginesInTheOrganisationsZone() {
        String task = task("now", "SECRETARY-TB1");
        var created = engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getCreateTime();
        assertThat(time.at(time.now())).isCloseTo(created, 60_000);
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
    }

    private long rows(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    private static BpmnModelInstance waits() {
        return Bpmn.createExecutableProcess("doors-waits")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .receiveTask()
                .endEvent()
                .done();
    }
}
