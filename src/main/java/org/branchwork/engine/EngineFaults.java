package org.branchwork.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells the engine's faults that a person can understand from those he cannot. */
public final class EngineFaults {

    private EngineFaults() {}

    /** Somebody else changed or finished the same thing a moment earlier. */
    public static boolean lostRace(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof NullValueException
                                && String.valueOf(cause.getMessage()).contains("Cannot find task with id"));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
