package org.wenshu.registration.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.Batch;
import org.wenshu.registration.Stated;

/**
 * One go at the files of an import that are left: several threads read, one checks what they read in the order of the
 * import, and one enters it, many files at a time.
 */
final class Pass {

    /** How a pass ended. */
    enum End {
        DONE,
        STOPPED,
        TOO_MUCH
    }

    private static final int MOST_FILES = 64;
    private static final long MOST_CHARACTERS = 4_000_000;

    /** How long a file waits for others to be registered with: every batch wakes all who follow the journal. */
    private static final Duration LINGER = Duration.ofSeconds(1);

    private final ItemImport items;
    private final String importId;
    private final Stated stated;
    private final Caller caller;
    private final BooleanSupplier stopped;
    private final List<Reading> held = new ArrayList<>();
    private final Desk desk = new Desk();
    private Batch batch;
    private long begun;

    Pass(ItemImport items, String importId, Stated stated, Caller caller, BooleanSupplier stopped) {
        this.items = items;
        this.importId = importId;
        this.stated = stated;
        this.caller = caller;
        this.stopped = stopped;
        this.batch = items.batch(caller);
    }

    /**
     * Works until all is done.
     *
     * @param done keys of files that were dealt with before
     * @param most the bytes that the files may have together
     */
    End run(ItemSource source, Set<String> done, long most, int readers) {
        Iterator<Item> left = new Left(source.items(), done);
        long bytes = 0;
        try (ReadAhead ahead = new ReadAhead(left, item -> items.read(item, stated, caller), readers)) {
            while (!stopped.getAsBoolean() && bytes <= most && !ahead.atEnd()) {
                Optional<Reading> next = ahead.next(patience());
                bytes += next.map(Reading::size).orElse(0L);
                if (next.isPresent()) {
                    take(next.get());
                }
                if (next.isEmpty() || full()) {
                    enter();
                }
            }
            enter();
            desk.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return End.STOPPED;
        } finally {
            desk.close();
            held.forEach(Reading::close);
        }
        return bytes > most ? End.TOO_MUCH : stopped.getAsBoolean() ? End.STOPPED : End.DONE;
    }

    private void take(Reading reading) throws InterruptedException {
        held.add(reading);
        if (!items.add(batch, importId, reading)) {
            held.remove(reading);
            enter();
            desk.await();
            batch = items.batch(caller);
            held.add(reading);
            items.add(batch, importId, reading);
        }
        if (held.size() == 1) {
            begun = System.nanoTime();
        }
    }

    private Duration patience() {
        return held.isEmpty() ? LINGER : LINGER.minusNanos(System.nanoTime() - begun);
    }

    private boolean full() {
        return held.size() >= MOST_FILES
                || held.stream().mapToLong(Reading::weight).sum() >= MOST_CHARACTERS
                || patience().isNegative();
    }

    private void enter() throws InterruptedException {
        if (!held.isEmpty()) {
            desk.enter(batch, List.copyOf(held));
            held.clear();
            batch = batch.next();
        }
    }

    /** The files that were not dealt with. */
    private static final class Left implements Iterator<Item> {

        private final Iterator<Item> all;
        private final Set<String> done;
        private Optional<Item> next = Optional.empty();

        Left(Iterator<Item> all, Set<String> done) {
            this.all = all;
            this.done = done;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && all.hasNext()) {
                next = Optional.of(all.next())
                        .filter(item -> !done.contains(item.key()) && !done.contains(item.quietKey()));
            }
            return next.isPresent();
        }

        @Override
        public Item next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Item item = next.orElseThrow();
            next = Optional.empty();
            return item;
        }
    }
}
