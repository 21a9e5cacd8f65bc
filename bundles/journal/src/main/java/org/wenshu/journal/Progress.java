package org.wenshu.journal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.wenshu.api.journal.JournalException;

/** How far every consumer has come, and the place where others wait for it. */
public final class Progress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Long> positions = new HashMap<>();

    void reached(String consumer, long position) {
        lock.lock();
        try {
            positions.put(consumer, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void gone(String consumer) {
        lock.lock();
        try {
            positions.remove(consumer);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a consumer, also for one that is not here yet. */
    void await(String consumer, long position, Duration timeout) {
        lock.lock();
        try {
            long left = timeout.toNanos();
            while (positions.getOrDefault(consumer, -1L) < position) {
                if (left <= 0) {
                    throw new JournalException(late(consumer, position, timeout));
                }
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new JournalException("interrupted while waiting for " + consumer, interruption);
        } finally {
            lock.unlock();
        }
    }

    private String late(String consumer, long position, Duration timeout) {
        String where = positions.containsKey(consumer) ? "is at " + positions.get(consumer) : "is not here";
        return "consumer " + consumer + " did not reach " + position + " within " + timeout + ", it " + where;
    }
}
