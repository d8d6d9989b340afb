package org.branchwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** What the models evaluate: named beans only, and each call finds its method. */
class ModelExpressionsTest {

    private static final Pattern CALL = Pattern.compile(
            "\\$\\{([a-z][A-Za-z]*)\\.([a-z][A-Za-z]*)\\(execution(\\.processBusinessKey)?(, (\\d|'[A-Z_]+'))?\\)}");
    private static final List<Pattern> OTHER = List.of(
            Pattern.compile("\\$\\{outcome == '[A-Z_]+'}"),
            Pattern.compile("\\$\\{subject}"),
            Pattern.compile("#\\{execution\\.processBusinessKey}"));

    /** Everything by which a model could run code, wait on its own account or leave the transaction of the answer. */
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "scriptTask",
            "taskListener",
            "class",
            "delegateExpression",
            "resultVariable",
            "field",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "failedJobRetryTimeCycle",
            "dueDate",
            "followUpDate",
            "timeDuration",
            "timeCycle",
            "inputOutput",
            "formData",
            "formKey",
            "conditionalEventDefinition");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void anExpressionCallsABeanOrReadsAnOutcome(ModelFile file) {
        assertThat(file.expressions()).isNotEmpty().allSatisfy(expression -> assertThat(
                        CALL.matcher(expression).matches()
                                || OTHER.stream().anyMatch(form -> form.matcher(expression)
                                        .matches()))
                .as(expression)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelRunsNoCodeAndStaysInTheTransaction(ModelFile file) {
        assertThat(file.tags()).allSatisfy(tag -> {
            assertThat(tag.getLocalName()).isNotIn(FORBIDDEN);
            for (int i = 0; i < tag.getAttributes().getLength(); i++) {
                assertThat(tag.getAttributes().item(i).getLocalName()).isNotIn(FORBIDDEN);
            }
        });
    }

    /** A date computed by us, never a period: months end on different days. */
    @ParameterizedTest
    @MethodSource("models")
    void aTimerWaitsForADate(ModelFile file) {
        assertThat(file.elements(TimerEventDefinition.class))
                .allSatisfy(timer -> assertThat(timer.getTimeDate()).isNotNull());
    }

    /** A bean method answers what its place in the model asks for. */
    @Test
    void everyCallFindsItsMethod() {
        Map<String, Class<?>> beans = beans();
        List<String> missing = new ArrayList<>();
        for (ModelFile file : models()) {
            calls(file).forEach((expression, type) -> {
                if (!found(beans, expression, type)) {
                    missing.add(file.id() + ": " + expression + " -> " + type.getSimpleName());
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    private static Map<String, Class<?>> calls(ModelFile file) {
        Map<String, Class<?>> calls = new TreeMap<>();
        file.expressions().stream()
                .filter(expression -> CALL.matcher(expression).matches())
                .forEach(expression -> calls.put(expression, Object.class));
        file.elements(ConditionExpression.class).forEach(it -> calls.replace(it.getTextContent(), boolean.class));
        file.elements(CompletionCondition.class).forEach(it -> calls.replace(it.getTextContent(), boolean.class));
        file.elements(TimeDate.class).forEach(it -> calls.replace(it.getTextContent(), Date.class));
        file.elements(MultiInstanceLoopCharacteristics.class)
                .forEach(it -> calls.replace(it.getCamundaCollection(), Collection.class));
        file.elements(UserTask.class).stream()
                .map(UserTask::getCamundaAssignee)
                .filter(assignee -> assignee != null)
                .forEach(assignee -> calls.replace(assignee, String.class));
        return calls;
    }

    private static boolean found(Map<String, Class<?>> beans, String expression, Class<?> type) {
        Matcher call = CALL.matcher(expression);
        assertThat(call.matches()).isTrue();
        Class<?> bean = beans.get(call.group(1));
        Class<?> first = call.group(3) == null ? DelegateExecution.class : String.class;
        return bean != null
                && methods(bean)
                        .anyMatch(method -> method.getName().equals(call.group(2))
                                && method.getParameterCount() == (call.group(4) == null ? 1 : 2)
                                && method.getParameterTypes()[0].isAssignableFrom(first)
                                && (type == Object.class || type.isAssignableFrom(method.getReturnType())));
    }

    private static Stream<Method> methods(Class<?> bean) {
        return Arrays.stream(bean.getMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static Map<String, Class<?>> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var registry = new SimpleBeanDefinitionRegistry();
        Map<String, Class<?>> beans = new TreeMap<>();
        for (String parent : List.of("org.branchwork.path", "org.branchwork.engine")) {
            scanner.findCandidateComponents(parent).forEach(definition -> {
                String name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(definition, registry);
                beans.put(name, load(definition.getBeanClassName()));
            });
        }
        return beans;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ModelExpressionsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
