package org.branchwork.engine;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells the engine's faults that a person can understand from those he cannot. */
public final class EngineFaults {

    /** In the words of the engine, which differ with the moment at which it looks in vain. */
    private static final Pattern TASK_GONE = Pattern.compile("Cannot find task with id|^task \\S+ doesn't exist");

    private EngineFaults() {}

    /** Somebody else changed or finished the same thing a moment earlier. */
    public static boolean lostRace(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof NullValueException
                                && TASK_GONE
                                        .matcher(String.valueOf(cause.getMessage()))
                                        .find());
    }

    /** The engine forbids what our own interface had just allowed: the task was done or given away in between. */
    public static boolean lostRight(Throwable fault) {
        return causes(fault).anyMatch(AuthorizationException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
