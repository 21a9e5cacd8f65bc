package org.wenshu.gateway.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The console's sessions, in memory: they survive the replacement of every bundle but this one. They end after a time
 * without requests, and after twelve hours in any case. Safe for use by many threads.
 */
public final class Sessions {

    private static final long LONGEST = Duration.ofHours(12).toNanos();

    /** More than the district has employees; more than that is an attack on the memory. */
    static final int MAXIMUM = 20_000;

    private record Entry(Session session, long opened, long used) {}

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final long idle;
    private final LongSupplier nanos;
    private volatile long lastPurge;

    public Sessions(Duration idle, LongSupplier nanos) {
        this.idle = idle.toNanos();
        this.nanos = nanos;
        this.lastPurge = nanos.getAsLong();
    }

    /** Opens a session under a new id. */
    public Session open(String account) {
        long now = nanos.getAsLong();
        if (now - lastPurge > idle || entries.size() >= MAXIMUM) {
            lastPurge = now;
            entries.values().removeIf(entry -> over(entry, now));
        }
        if (entries.size() >= MAXIMUM) {
            entries.values().stream()
                    .min((one, other) -> Long.signum(one.used - other.used))
                    .ifPresent(oldest -> entries.remove(oldest.session.id()));
        }
        Session session = new Session(secret(), account, secret());
        entries.put(session.id(), new Entry(session, now, now));
        return session;
    }

    /** The session with an id, if it has not ended; counts as use. */
    public Optional<Session> find(String id) {
        long now = nanos.getAsLong();
        Entry entry = entries.computeIfPresent(
                id, (key, found) -> over(found, now) ? null : new Entry(found.session, found.opened, now));
        return Optional.ofNullable(entry).map(Entry::session);
    }

    /** Ends a session. */
    public void close(String id) {
        entries.remove(id);
    }

    private boolean over(Entry entry, long now) {
        return now - entry.used > idle || now - entry.opened > LONGEST;
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
