package org.wenshu.semantic.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Computes vectors in a worker that is started when first needed and replaced when it dies. Safe for many threads. */
public final class Embedder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Embedder.class);

    /** After a worker that did not start, nobody waits for another one so long. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final WorkerSettings settings;
    private volatile Optional<Worker> worker = Optional.empty();
    private volatile Optional<String> problem = Optional.empty();
    private volatile boolean closed;
    private long failedAt;
    private long usedAt = System.nanoTime();

    public Embedder(WorkerSettings settings) {
        this.settings = settings;
    }

    /**
     * The vectors of texts, in their order.
     *
     * @throws WorkerLostException if there are none; the same texts may be tried again
     */
    public synchronized List<float[]> vectors(List<String> texts, Duration limit) {
        Worker running = running();
        try {
            List<float[]> vectors = running.vectors(texts, limit);
            if (vectors.size() != texts.size()) {
                throw new IOException(vectors.size() + " vectors for " + texts.size() + " texts");
            }
            usedAt = System.nanoTime();
            return vectors;
        } catch (IOException e) {
            end();
            throw new WorkerLostException("the worker is gone", e);
        }
    }

    /** Starts the worker before it is needed. */
    public synchronized void warm() {
        running();
    }

    /** Ends a worker that had nothing to do for a while. */
    public synchronized void rest(Duration idle) {
        if (System.nanoTime() - usedAt > idle.toNanos()) {
            end();
        }
    }

    /** Why no worker can be started, if the last attempt failed. */
    public Optional<String> problem() {
        return problem;
    }

    /** Does not wait for a thread that waits for vectors: that one gets an exception. */
    @Override
    public void close() {
        closed = true;
        worker.ifPresent(Worker::close);
    }

    private Worker running() {
        if (worker.filter(Worker::isAlive).isPresent()) {
            return worker.get();
        }
        if (closed || problem.isPresent() && System.nanoTime() - failedAt < PAUSE.toNanos()) {
            throw new WorkerLostException("no worker: " + problem.orElse("closed"), null);
        }
        end();
        try {
            Worker started = Worker.start(settings);
            LOG.debug("Worker {} started", started.pid());
            worker = Optional.of(started);
            problem = Optional.empty();
            usedAt = System.nanoTime();
            if (closed) {
                started.close();
            }
            return started;
        } catch (IOException e) {
            failedAt = System.nanoTime();
            problem = Optional.of("the worker did not start: " + e.getMessage());
            throw new WorkerLostException(problem.get(), e);
        }
    }

    private void end() {
        worker.ifPresent(Worker::close);
        worker = Optional.empty();
    }
}
