package org.wenshu.journal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread on which one consumer's code runs: sleeping, waking, and an end that others can wait for. */
final class ConsumerThread {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerThread.class);
    private static final Duration UNTIL_INTERRUPTED = Duration.ofSeconds(5);
    private static final Duration UNTIL_GIVEN_UP = Duration.ofSeconds(30);

    private final Thread thread;

    ConsumerThread(Runnable work, String consumer, ClassLoader classes) {
        this.thread = new Thread(work, "wenshu-" + consumer);
        thread.setDaemon(true);
        thread.setContextClassLoader(classes);
    }

    void start() {
        thread.start();
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    /** Sleeps, on this thread, until {@link #wake} or for no reason. */
    void sleep() {
        LockSupport.park(this);
        // An interrupt that came too late would make sleep return at once for ever.
        Thread.interrupted();
    }

    void sleepAtMost(long nanos) {
        LockSupport.parkNanos(this, nanos);
        Thread.interrupted();
    }

    /** Waits until the thread has ended; one that does not come to an end is interrupted. */
    void awaitEnd() {
        if (Thread.currentThread() == thread) {
            // The consumer stops its own bundle: it leaves when that returns.
            return;
        }
        if (!ended(UNTIL_INTERRUPTED)) {
            LOG.warn("{} does not come to an end, interrupting it", thread.getName());
            thread.interrupt();
            if (!ended(UNTIL_GIVEN_UP)) {
                LOG.error("{} still runs though its bundle leaves", thread.getName());
            }
        }
    }

    private boolean ended(Duration patience) {
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
