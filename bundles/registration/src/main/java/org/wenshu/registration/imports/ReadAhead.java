package org.wenshu.registration.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Reads the files of an import ahead of their registration, several at a time, and hands them over in their order. What was
 * read and is not yet wanted is bounded in number and memory. For one consumer.
 */
final class ReadAhead implements AutoCloseable {

    private static final int MOST_FILES = 64;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Iterator<Item> items;
    private final Function<Item, Reading> reader;
    private final List<Thread> threads = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Long, Reading> ready = new HashMap<>();
    private Optional<RuntimeException> failure = Optional.empty();
    private long taken;
    private long handed;
    private long weight;
    private boolean closed;

    ReadAhead(Iterator<Item> items, Function<Item, Reading> reader, int readers) {
        this.items = items;
        this.reader = reader;
        for (int i = 1; i <= readers; i++) {
            Thread thread = new Thread(this::work, "wenshu-registration-import-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /**
     * The next file; the caller closes it. Empty if it is not read in time, or if there is none: {@link #atEnd} tells.
     *
     * @throws RuntimeException what a reader failed of, if it has to be tried again
     */
    Optional<Reading> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (left > 0 && failure.isEmpty() && !ready.containsKey(handed) && !exhausted()) {
                left = changed.awaitNanos(left);
            }
            Optional<Reading> next = Optional.ofNullable(ready.remove(handed));
            if (next.isPresent()) {
                handed++;
                weight -= next.get().weight();
                changed.signalAll();
            } else if (failure.isPresent()) {
                throw failure.get();
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Whether every file was handed over. */
    boolean atEnd() {
        lock.lock();
        try {
            return exhausted();
        } finally {
            lock.unlock();
        }
    }

    private boolean exhausted() {
        return handed == taken && !items.hasNext();
    }

    // The edge of a thread: a failure ends the reading and is thrown where the files are wanted.
    private void work() {
        try {
            for (Optional<Long> turn = read(); turn.isPresent(); turn = read()) {
                continue;
            }
        } catch (RuntimeException broken) {
            lock.lock();
            try {
                failure = Optional.of(broken);
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads one file; empty if there is none left. */
    private Optional<Long> read() throws InterruptedException {
        Item item;
        long turn;
        lock.lockInterruptibly();
        try {
            while (!closed && failure.isEmpty() && full()) {
                changed.await();
            }
            if (closed || failure.isPresent() || !items.hasNext()) {
                return Optional.empty();
            }
            item = items.next();
            turn = taken++;
        } finally {
            lock.unlock();
        }
        deliver(turn, reader.apply(item));
        return Optional.of(turn);
    }

    private boolean full() {
        return taken - handed >= MOST_FILES || weight >= MOST_CHARACTERS;
    }

    private void deliver(long turn, Reading reading) {
        lock.lock();
        try {
            if (closed) {
                reading.close();
                return;
            }
            ready.put(turn, reading);
            weight += reading.weight();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the readers, waits for them, and gives up what nobody took. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            ready.values().forEach(Reading::close);
            ready.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        threads.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= join(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException wanted) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
