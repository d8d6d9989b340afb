package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.context.ActiveProfiles;

/** The negative control: the same attacks on the same house with the doors taken out, the engine's own left in. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:undefended;DB_CLOSE_DELAY=-1",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration"
        })
@ActiveProfiles("simulation")
class UndefendedTest {

    @TestConfiguration
    static class WithoutDoors {

        @Bean
        static BeanDefinitionRegistryPostProcessor withoutFirstFilters() {
            return registry -> List.of("pathGuard", "securityHeaders", "org.branchwork.engine.hardening.DoorwayPlugin")
                    .forEach(registry::removeBeanDefinition);
        }

        @Bean
        FilterRegistrationBean<FilterChainProxy> withoutChains(FilterChainProxy springSecurityFilterChain) {
            var off = new FilterRegistrationBean<>(springSecurityFilterChain);
            off.setEnabled(false);
            return off;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void thisEngine() {
        ProcessEngines.registerProcessEngine(engine);
    }

    @Test
    void servesStrangersByConfusedPaths() {
        List<PathConfusion.Try> served = PathConfusion.tries(port, "").stream()
                .filter(PathConfusion.Try::served)
                .toList();
        assertThat(served).as("%s", served).hasSize(PathConfusion.BARE);
    }

    /** The tasks of a model of two, in an engine whose doorway is left out. */
    @Test
    void keepsWhateverIsSubmitted() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "undefended.bpmn",
                        Bpmn.createExecutableProcess("undefended")
                                .camundaHistoryTimeToLive(30)
                                .startEvent()
                                .userTask("first")
                                .userTask("second")
                                .endEvent()
                                .done())
                .deploy();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("undefended")
                .getId();
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task, Map.of("approved", true));
        assertThat(engine.getRuntimeService().getVariable(instance, "approved")).isEqualTo(true);
    }

    @Test
    void answersWithoutTheHeaders() {
        assertThat(RawHttp.send(port, "GET", "/login", "Accept: text/html\r\n", "")
                        .head()
                        .toLowerCase())
                .doesNotContain("content-security-policy");
    }

    /** The page for a first user: without the guard the engine's own answers, here with its refusal of a read-only directory. */
    @Test
    void answersAtItsOwnLoginAndSetup() {
        for (String door : List.of(
                "/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/auth/user/default/login/cockpit")) {
            assertThat(RawHttp.send(port, "POST", door, "Content-Type: application/json\r\n", "{}")
                            .status())
                    .as(door)
                    .isNotEqualTo(404);
        }
    }
}
