package org.wenshu.registration.imports;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.wenshu.registration.Batch;

/**
 * Enters one batch while the next one is made: the one waits for the disk, the other needs the processor. Used by one
 * thread.
 */
final class Desk implements AutoCloseable {

    private final ExecutorService clerk = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "wenshu-registration-import-desk");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<Future<?>> underWay = Optional.empty();

    /**
     * Has a batch entered after the one before it.
     *
     * @param readings closed when that is done
     * @throws RuntimeException what the one before it failed of; this one is not entered then
     */
    void enter(Batch batch, List<Reading> readings) throws InterruptedException {
        try {
            await();
        } catch (InterruptedException | RuntimeException failure) {
            readings.forEach(Reading::close);
            throw failure;
        }
        underWay = Optional.of(clerk.submit(() -> {
            try {
                batch.enter();
            } finally {
                readings.forEach(Reading::close);
            }
        }));
    }

    /** Returns when everything is entered. */
    void await() throws InterruptedException {
        if (underWay.isPresent()) {
            try {
                underWay.get().get();
                underWay = Optional.empty();
            } catch (ExecutionException failure) {
                underWay = Optional.empty();
                throw failure.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException("a batch was not entered", failure.getCause());
            }
        }
    }

    /** Lets the batch under way come to its end; one that fails then is entered when the import goes on. */
    @Override
    public void close() {
        clerk.shutdown();
        boolean interrupted = false;
        while (!clerk.isTerminated()) {
            try {
                clerk.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException wanted) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
