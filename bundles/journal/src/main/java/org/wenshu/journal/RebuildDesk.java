package org.wenshu.journal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.wenshu.api.journal.JournalException;

/** Where a rebuild is asked for by one thread and done by the consumer's own; one at a time. */
final class RebuildDesk {

    private Optional<CompletableFuture<Void>> request = Optional.empty();
    private boolean closed;

    synchronized CompletableFuture<Void> ask() {
        if (closed) {
            throw new JournalException("the consumer has left");
        }
        if (request.isPresent()) {
            throw new JournalException("the consumer is being rebuilt already");
        }
        request = Optional.of(new CompletableFuture<>());
        return request.get();
    }

    synchronized boolean asked() {
        return request.isPresent();
    }

    /** Does what was asked for, if anything was; a failure goes to who asked. */
    void serve(Runnable work) {
        pending().ifPresent(asker -> {
            try {
                work.run();
                done();
                asker.complete(null);
            } catch (RuntimeException | Error failure) {
                done();
                asker.completeExceptionally(failure);
            }
        });
    }

    private synchronized Optional<CompletableFuture<Void>> pending() {
        return request;
    }

    private synchronized void done() {
        request = Optional.empty();
    }

    /** Turns away who is waiting and who comes later. */
    synchronized void close() {
        closed = true;
        request.ifPresent(asker -> asker.completeExceptionally(new JournalException("the consumer has left")));
        request = Optional.empty();
    }

    /** Waits for the outcome of a request. */
    static void await(CompletableFuture<Void> request) {
        try {
            request.join();
        } catch (CompletionException failure) {
            throw new JournalException(
                    "the rebuild failed: " + failure.getCause().getMessage(), failure.getCause());
        }
    }
}
