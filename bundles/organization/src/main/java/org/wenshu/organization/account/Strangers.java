package org.wenshu.organization.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Failures under names that are no accounts. They lock like accounts do: else the lock would tell which names exist.
 * In memory and bounded, because anybody can make up names.
 */
final class Strangers {

    private static final int MOST = 2_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    private record Failures(int count, Optional<Instant> lockedUntil) {}

    synchronized boolean locked(String name, Instant now) {
        Failures known = failures.get(name);
        return known != null && known.lockedUntil().map(now::isBefore).orElse(false);
    }

    synchronized void failed(String name, Instant now) {
        Failures known = failures.getOrDefault(name, new Failures(0, Optional.empty()));
        int before = known.lockedUntil().isPresent() ? 0 : known.count();
        failures.put(name, new Failures(before + 1, LockOut.after(before + 1, now)));
    }
}
