package org.wenshu.itests;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Requests on a fixed schedule, whether or not earlier ones are answered (an open model): a server that stalls is not
 * spared, and the time until an answer counts from the moment at which the request was due.
 */
final class Load {

    private static final Duration LAST_ANSWERS_WITHIN = Duration.ofSeconds(60);

    private final int perSecond;
    private final Supplier<Call> calls;
    private final Collection<Sample> samples = new ConcurrentLinkedQueue<>();
    private final Collection<CompletableFuture<?>> pending = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean over;

    /** A request and what came of it; {@code trouble} is empty if it was as expected. */
    record Sample(String name, long nanos, String trouble) {}

    private Load(int perSecond, Supplier<Call> calls) {
        this.perSecond = perSecond;
        this.calls = calls;
        this.thread = new Thread(this::run, "load");
    }

    /** Starts sending; {@code calls} is asked by one thread. */
    static Load start(int perSecond, Supplier<Call> calls) {
        Load load = new Load(perSecond, calls);
        load.thread.start();
        return load;
    }

    /** Ends it once the given time is over. */
    Figures after(Duration time) {
        LockSupport.parkNanos(time.toNanos());
        return stop();
    }

    /** Sends no more and waits for the last answers. */
    Figures stop() {
        over = true;
        try {
            thread.join();
            CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new))
                    .orTimeout(LAST_ANSWERS_WITHIN.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Figures.of(List.copyOf(samples));
    }

    private void run() {
        long begin = System.nanoTime();
        for (long n = 0; !over; n++) {
            long due = begin + TimeUnit.SECONDS.toNanos(1) * n / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            send(calls.get(), due);
        }
    }

    private void send(Call call, long due) {
        pending.add(call.request().get().handle((answer, failure) -> {
            long nanos = System.nanoTime() - due;
            String trouble =
                    failure == null ? judge(call, answer) : cause(failure).toString();
            samples.add(new Sample(call.name(), nanos, trouble));
            return null;
        }));
    }

    private static String judge(Call call, Answer answer) {
        if (answer.status() != call.expected()) {
            return answer.toString();
        }
        call.then().accept(answer);
        return "";
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
