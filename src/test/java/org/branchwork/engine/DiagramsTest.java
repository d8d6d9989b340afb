package org.branchwork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.task.Diagrams.Kind;
import org.branchwork.task.Diagrams.Node;
import org.branchwork.task.Diagrams.Plane;
import org.branchwork.web.DoorsTest;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every model can be drawn, and a case is found on it wherever it stands. */
class DiagramsTest extends DoorsTest {

    @Autowired
    private ModelPlanes planes;

    /** Other tests of this application deploy models of their own. */
    private List<ProcessDefinition> models() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionResourceNameLike("%bpmn/%")
                .latestVersion()
                .list();
    }

    @Test
    void aCaseIsFoundAtEachUserTaskOnExactlyOnePlane() {
        int found = 0;
        for (ProcessDefinition model : models()) {
            for (UserTask task : engine.getRepositoryService()
                    .getBpmnModelInstance(model.getId())
                    .getModelElementsByType(UserTask.class)) {
                List<Plane> drawn = planes.of(model.getId(), Set.of(task.getId()), Set.of(), Locale.ENGLISH);
                assertThat(drawn.stream().flatMap(plane -> plane.here().stream()))
                        .filteredOn(node -> node.kind() == Kind.USER_TASK)
                        .extracting(Node::id)
                        .as(model.getKey())
                        .containsExactly(task.getId());
                assertThat(drawn.get(drawn.size() - 1).here())
                        .as("the innermost plane")
                        .extracting(Node::id)
                        .contains(task.getId());
                found++;
            }
        }
        assertThat(found).isEqualTo(46);
    }

    @Test
    void everyNodeOfEveryModelIsDrawnInBothLanguages() {
        Set<String> drawn = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        for (ProcessDefinition model : models()) {
            var file = engine.getRepositoryService().getBpmnModelInstance(model.getId());
            Set<String> everywhere = new TreeSet<>();
            file.getModelElementsByType(FlowNode.class).forEach(node -> everywhere.add(node.getId()));
            everywhere.forEach(id -> there.add(model.getKey() + "." + id));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                for (Plane plane : planes.of(model.getId(), everywhere, Set.of(), locale)) {
                    assertThat(plane.title().matches(".*\\p{IsHan}.*")).isEqualTo(!locale.equals(Locale.ENGLISH));
                    plane.nodes().forEach(node -> drawn.add(model.getKey() + "." + node.id()));
                    assertThat(plane.nodes())
                            .filteredOn(node -> node.text() != null)
                            .allMatch(node -> node.text().matches(".*\\p{IsHan}.*") != locale.equals(Locale.ENGLISH));
                }
            }
        }
        assertThat(drawn).isEqualTo(there);
    }
}
