package org.branchwork.engine;

import org.springframework.stereotype.Component;

/** Whether this thread is walking a stage again along steps already taken: then nothing is decided, checked or kept anew. */
@Component
class Replay {

    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    boolean running() {
        return running.get();
    }

    void run(Runnable walk) {
        running.set(true);
        try {
            walk.run();
        } finally {
            running.remove();
        }
    }
}
