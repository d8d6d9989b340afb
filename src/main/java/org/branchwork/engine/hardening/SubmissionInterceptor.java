package org.branchwork.engine.hardening;

import java.lang.reflect.Field;
import java.util.Map;
import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Takes what a completion submits out of the command before the engine can write it into variables: a value with the name
 * of an existing variable would otherwise overwrite it before anybody could tell. {@link TaskDoor} hands it to the doorway.
 */
class SubmissionInterceptor extends CommandInterceptor {

    private final Field variables = field(CompleteTaskCmd.class, "variables");
    private final Field completed = field(CompleteTaskCmd.class, "taskId");
    private final Field properties = field(SubmitTaskFormCmd.class, "properties");
    private final Field submitted = field(SubmitTaskFormCmd.class, "taskId");

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        if (command instanceof ResolveTaskCmd) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "no-delegation");
        }
        if (command instanceof CompleteTaskCmd) {
            return submit(command, completed, variables);
        }
        if (command instanceof SubmitTaskFormCmd) {
            return submit(command, submitted, properties);
        }
        return next.execute(command);
    }

    private <T> T submit(Command<T> command, Field taskId, Field values) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, Object> given = (Map<String, Object>) values.get(command);
            Submission.begin((String) taskId.get(command), PlainValues.of(given));
            values.set(command, Variables.createVariables());
            return next.execute(command);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            Submission.end();
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("the engine has changed: " + type.getName() + "." + name, e);
        }
    }
}
