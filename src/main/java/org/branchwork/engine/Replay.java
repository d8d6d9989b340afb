package org.branchwork.engine;

import java.util.OptionalLong;
import org.branchwork.admission.Retracing;
import org.springframework.stereotype.Component;

/** Whether this thread is walking a stage again along steps already taken: then nothing is decided, checked or kept anew. */
@Component
class Replay implements Retracing {

    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    private final ThreadLocal<Long> step = new ThreadLocal<>();

    boolean running() {
        return running.get();
    }

    void run(Runnable walk) {
        running.set(true);
        try {
            walk.run();
        } finally {
            running.remove();
            step.remove();
        }
    }

    void at(long id) {
        step.set(id);
    }

    @Override
    public OptionalLong step() {
        Long at = step.get();
        return at == null ? OptionalLong.empty() : OptionalLong.of(at);
    }
}
