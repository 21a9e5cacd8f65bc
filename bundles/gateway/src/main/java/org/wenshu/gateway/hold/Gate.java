package org.wenshu.gateway.hold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Decides whether a request may go in, has to wait, or goes nowhere. A prefix is open when somebody answers it and it is
 * not on hold. A request is counted in before it is dispatched and never dispatched twice. Safe for use by many threads.
 */
public final class Gate {

    private final int maximumWaiting;
    private final LongSupplier nanos;
    private final Supplier<Set<String>> published;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private final Set<String> known;
    private final Map<String, Integer> inside = new HashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private final Set<Waiting> waiting = new HashSet<>();

    /**
     * Makes a gate.
     *
     * @param known prefixes that wait although nobody has answered them yet
     * @param published the prefixes that are answered now; asked for each request
     * @param nanos a clock such as {@link System#nanoTime}
     */
    public Gate(Set<String> known, int maximumWaiting, Supplier<Set<String>> published, LongSupplier nanos) {
        this.known = new HashSet<>(known);
        this.maximumWaiting = maximumWaiting;
        this.published = published;
        this.nanos = nanos;
    }

    /** The known prefix that a path belongs to; empty if it leads nowhere. */
    public Optional<String> prefix(String path) {
        return locked(() -> Prefixes.longest(known, path));
    }

    /** All prefixes that were configured or seen. */
    public Set<String> known() {
        return locked(() -> Set.copyOf(known));
    }

    /** Counts a request in, if the prefix is open; the caller then has to call {@link #leave}. */
    public boolean enter(String prefix) {
        return locked(() -> {
            boolean open = open(prefix);
            if (open) {
                countIn(prefix);
            }
            return open;
        });
    }

    /** Counts a request out. */
    public void leave(String prefix) {
        locked(() -> {
            inside.computeIfPresent(prefix, (name, count) -> count == 1 ? null : count - 1);
            left.signalAll();
            return null;
        });
    }

    /**
     * Keeps a request until its prefix opens; resumes it at once if it just did. It is counted in when it is resumed, so
     * that the next hold waits for it: whoever has waited once does not wait a second time.
     */
    void await(Waiting request) {
        Runnable next = locked(() -> {
            if (open(request.prefix())) {
                countIn(request.prefix());
                return request::resume;
            }
            if (waiting.size() >= maximumWaiting) {
                return request::refuse;
            }
            waiting.add(request);
            holds.stream().filter(hold -> hold.covers(request.prefix())).forEach(Hold::began);
            return () -> {};
        });
        next.run();
    }

    /** Forgets a request that does not wait any longer; tells whether it still waited. */
    boolean forget(Waiting request) {
        return locked(() -> {
            boolean waited = waiting.remove(request);
            if (waited) {
                note(request);
            }
            return waited;
        });
    }

    /** Puts prefixes on hold until the result is closed. */
    public Hold hold(Set<String> prefixes) {
        return locked(() -> {
            Hold hold = new Hold(prefixes, this::release);
            holds.add(hold);
            return hold;
        });
    }

    /** To be called after the published prefixes changed. */
    public void routesChanged() {
        resumeOpen(() -> known.addAll(published.get()));
    }

    /** Waits until no request is inside any of the prefixes; false if some are when the time is over. */
    public boolean awaitIdle(Set<String> prefixes, Duration limit) {
        lock.lock();
        try {
            long rest = limit.toNanos();
            while (prefixes.stream().anyMatch(inside::containsKey)) {
                if (rest <= 0) {
                    return false;
                }
                rest = left.awaitNanos(rest);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** How many requests wait now. */
    public int waiting() {
        return locked(waiting::size);
    }

    private void release(Hold hold) {
        resumeOpen(() -> holds.remove(hold));
    }

    private void resumeOpen(Runnable change) {
        List<Waiting> open = locked(() -> {
            // A request that goes on is noted with the hold that kept it, so this comes before the change.
            waiting.forEach(this::note);
            change.run();
            return takeOpen();
        });
        open.forEach(Waiting::resume);
    }

    private List<Waiting> takeOpen() {
        List<Waiting> open = new ArrayList<>();
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting request = all.next();
            if (open(request.prefix())) {
                all.remove();
                countIn(request.prefix());
                open.add(request);
            }
        }
        return open;
    }

    private void countIn(String prefix) {
        inside.merge(prefix, 1, Integer::sum);
    }

    private void note(Waiting request) {
        long waited = nanos.getAsLong() - request.since();
        holds.stream().filter(hold -> hold.covers(request.prefix())).forEach(hold -> hold.ended(waited));
    }

    private boolean open(String prefix) {
        return published.get().contains(prefix) && holds.stream().noneMatch(hold -> hold.covers(prefix));
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
