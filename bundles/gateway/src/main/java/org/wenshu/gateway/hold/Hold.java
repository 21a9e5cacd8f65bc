package org.wenshu.gateway.hold;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** A number of prefixes held on purpose, until it is closed; counts the requests that waited. Guarded by the gate. */
public final class Hold implements AutoCloseable {

    private final Set<String> prefixes;
    private final Consumer<Hold> release;
    private volatile int held;
    private volatile long longestNanos;

    Hold(Set<String> prefixes, Consumer<Hold> release) {
        this.prefixes = Set.copyOf(prefixes);
        this.release = release;
    }

    boolean covers(String prefix) {
        return prefixes.contains(prefix);
    }

    void began() {
        held = held + 1;
    }

    void ended(long nanos) {
        longestNanos = Math.max(longestNanos, nanos);
    }

    /** The prefixes that are held. */
    public Set<String> prefixes() {
        return prefixes;
    }

    /** How many requests waited. */
    public int held() {
        return held;
    }

    /** The longest wait so far. */
    public Duration longestWait() {
        return Duration.ofNanos(longestNanos);
    }

    /** Lets the requests go on. */
    @Override
    public void close() {
        release.accept(this);
    }
}
