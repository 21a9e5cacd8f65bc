package org.wenshu.itests;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Requests on a fixed schedule, whether or not earlier ones are answered (an open model): a server that stalls is not
 * spared, and the time until an answer counts from the moment at which the request was due.
 */
final class Load {

    private static final Duration LAST_ANSWERS_WITHIN = Duration.ofSeconds(60);

    /** Whoever is answered more slowly than asked gives up at some time, and so does this; it also keeps our memory. */
    private static final int MOST_UNANSWERED = 2_000;

    private static final int LONGEST_TROUBLE = 1_000;

    private final int perSecond;
    private final Supplier<Call> calls;
    private final Collection<Sample> samples = new ConcurrentLinkedQueue<>();
    private final Semaphore unanswered = new Semaphore(MOST_UNANSWERED);
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
            if (!unanswered.tryAcquire(MOST_UNANSWERED, LAST_ANSWERS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("requests are not answered within " + LAST_ANSWERS_WITHIN);
            }
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
        if (!unanswered.tryAcquire()) {
            String trouble = "not sent, " + MOST_UNANSWERED + " are not answered";
            samples.add(new Sample(call.name(), LAST_ANSWERS_WITHIN.toNanos(), trouble));
            return;
        }
        call.request()
                .get()
                .thenApply(answer -> judge(call, answer))
                .exceptionally(failure -> cause(failure).toString())
                .thenAccept(trouble -> {
                    samples.add(new Sample(call.name(), System.nanoTime() - due, trouble));
                    unanswered.release();
                });
    }

    private static String judge(Call call, Answer answer) {
        if (answer.status() != call.expected()) {
            return told(answer);
        }
        call.then().accept(answer);
        return "";
    }

    /** Many may fail alike, with whole pages. */
    private static String told(Answer answer) {
        String all = answer.toString();
        return all.substring(0, Math.min(all.length(), LONGEST_TROUBLE));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
