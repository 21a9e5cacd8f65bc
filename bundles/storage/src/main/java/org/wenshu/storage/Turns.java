package org.wenshu.storage;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.wenshu.api.storage.StorageException;

/** Lets the writers of one database in one after another, in the order of asking. */
final class Turns {

    private final String name;
    private final ReentrantLock lock = new ReentrantLock(true);

    Turns(String name) {
        this.name = name;
    }

    /** Runs an action while nobody else has the turn. */
    <T> T take(Supplier<T> action) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("write inside a write of database " + name);
        }
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while waiting to write to " + name, interruption);
        }
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** Runs the closing of the database, however long others have the turn and also on a thread that is interrupted. */
    void last(Runnable closing) {
        lock.lock();
        try {
            closing.run();
        } finally {
            lock.unlock();
        }
    }
}
