package org.wenshu.catalog;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What was worked out lately, kept as long as the catalog stays as it is and there is room for it. Safe for use by many
 * threads; two that ask for the same at the same time both work it out.
 */
public final class Recent<K, V> {

    private final long room;
    private final ToLongFunction<V> size;
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
    private long position = -1;
    private long taken;

    /**
     * Keeps nothing yet.
     *
     * @param room how much may be kept, in what {@code size} counts
     */
    public Recent(long room, ToLongFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    /** What is known at a position of the journal, or what the work finds. */
    public V get(K key, long now, Supplier<V> work) {
        return find(key, now).orElseGet(() -> {
            V value = work.get();
            keep(key, now, value);
            return value;
        });
    }

    synchronized Optional<V> find(K key, long now) {
        return now == position ? Optional.ofNullable(known.get(key)) : Optional.empty();
    }

    synchronized void keep(K key, long now, V value) {
        if (now != position) {
            known.clear();
            taken = 0;
            position = now;
        }
        Optional<V> former = Optional.ofNullable(known.put(key, value));
        taken += size.applyAsLong(value) - former.map(size::applyAsLong).orElse(0L);
        Iterator<V> eldest = known.values().iterator();
        while (taken > room) {
            taken -= size.applyAsLong(eldest.next());
            eldest.remove();
        }
    }
}
