package org.wenshu.extraction.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.extraction.wire.Answer;
import org.wenshu.extraction.wire.Question;

/** The workers: started when first needed, kept warm, replaced when they die or wear out. Safe for many threads. */
public final class WorkerPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
    private static final String STOPPED = "extraction is stopped";

    private final WorkerSettings settings;
    private final Path home;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger started = new AtomicInteger();
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "extraction-watchdog");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    /** @param home a private directory for the workers' files; the caller deletes it after {@link #close} */
    public WorkerPool(WorkerSettings settings, Path home) {
        this.settings = settings;
        this.home = home;
        this.permits = new Semaphore(settings.workers(), true);
    }

    /**
     * Asks a worker about a file, waiting for a free one. When a worker dies, a fresh one tries once more: somebody else
     * may have killed the first.
     *
     * @throws IllegalStateException if the pool is closed, or the thread is interrupted while it waits
     * @throws UncheckedIOException if no worker can be started
     */
    public Answer.Outcome ask(Question question) {
        acquire();
        long begin = System.nanoTime();
        try {
            return askOnce(question, settings.timeLimit());
        } catch (WorkerLostException first) {
            return askAgain(question, first, settings.timeLimit().minusNanos(System.nanoTime() - begin));
        } finally {
            permits.release();
        }
    }

    /** How many processes were started so far. */
    public int started() {
        return started.get();
    }

    /** Ends all processes; threads inside {@link #ask} get an exception. */
    @Override
    public void close() {
        closed = true;
        all.forEach(this::discard);
        watchdog.shutdownNow();
        permits.release(Integer.MAX_VALUE >> 1);
    }

    /** @param limit what the first try has left of the time for the file */
    private Answer.Outcome askAgain(Question question, WorkerLostException first, Duration limit) {
        if (!first.worthAnotherTry() || limit.isNegative() || limit.isZero()) {
            return refusal(first);
        }
        LOG.info("A worker was lost ({}); a fresh one tries again", first.getMessage());
        try {
            return askOnce(question, limit);
        } catch (WorkerLostException second) {
            return refusal(second);
        }
    }

    private Answer.Outcome askOnce(Question question, Duration limit) throws WorkerLostException {
        WorkerProcess worker = take();
        boolean answered = false;
        try {
            Answer.Outcome outcome = worker.ask(question, limit);
            answered = true;
            return outcome;
        } finally {
            if (answered && !closed && worker.usable(settings.filesPerWorker())) {
                idle.push(worker);
            } else {
                discard(worker);
            }
        }
    }

    private WorkerProcess take() {
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.usable(settings.filesPerWorker())) {
                return worker;
            }
            discard(worker);
        }
        if (closed) {
            throw new IllegalStateException(STOPPED);
        }
        try {
            WorkerProcess worker = WorkerProcess.start(settings, home, watchdog);
            all.add(worker);
            started.incrementAndGet();
            LOG.debug("Worker {} started", worker.pid());
            if (closed) {
                discard(worker);
                throw new IllegalStateException(STOPPED);
            }
            return worker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void discard(WorkerProcess worker) {
        all.remove(worker);
        worker.close();
    }

    private void acquire() {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a worker", e);
        }
        if (closed) {
            throw new IllegalStateException(STOPPED);
        }
    }

    private static Answer.Refusal refusal(WorkerLostException e) {
        return new Answer.Refusal(e.loss().reason, "the file " + e.getMessage());
    }
}
