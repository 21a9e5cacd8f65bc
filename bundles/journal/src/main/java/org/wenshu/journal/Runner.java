package org.wenshu.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;
import org.wenshu.api.storage.StorageUnavailableException;

/**
 * Follows the journal for one consumer on a thread of its own: sleeps until something is appended, applies what is new,
 * and never dies of a failure. Only this thread runs the consumer's code, and {@link #stop} returns when it has left it.
 */
final class Runner implements Follower.Pace {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final Duration UNTIL_SETTLED = Duration.ofMillis(50);

    private final Follower follower;
    private final Ledger ledger;
    private final Progress progress;
    private final ConsumerThread thread;
    private final Runnable wake;
    private final RebuildDesk desk = new RebuildDesk();
    private final EventJson json = new EventJson();
    private final Retry retry = new Retry();
    private volatile boolean stopping;
    private volatile long position;
    private volatile String problem = "";
    private int inHand;

    Runner(Follower follower, Ledger ledger, Progress progress) {
        this.follower = follower;
        this.ledger = ledger;
        this.progress = progress;
        ClassLoader classes = follower.target().getClass().getClassLoader();
        this.thread = new ConsumerThread(this::run, follower.consumer(), classes);
        this.wake = thread::wake;
    }

    void start() {
        ledger.onAppend(wake);
        thread.start();
    }

    /** Brings the thread to its end: at once when it sleeps, after its transaction when it works. */
    void stop() {
        stopping = true;
        ledger.forget(wake);
        thread.wake();
        thread.awaitEnd();
    }

    boolean follows(Object target) {
        return follower.target() == target;
    }

    ConsumerState state() {
        return new ConsumerState(follower.consumer(), follower.kind(), position, problem);
    }

    /** Has the consumer rebuilt by its own thread and waits for the outcome. */
    void rebuild() {
        CompletableFuture<Void> request = desk.ask();
        thread.wake();
        RebuildDesk.await(request);
    }

    @Override
    public boolean stopping() {
        return stopping;
    }

    @Override
    public void reached(long reached) {
        problem = "";
        standAt(reached);
    }

    private void standAt(long cursor) {
        position = cursor;
        progress.reached(follower.consumer(), cursor);
    }

    private void run() {
        while (!stopping) {
            try {
                begin();
                while (!stopping) {
                    step();
                }
            } catch (RuntimeException | Error failure) {
                fail(failure);
            }
        }
        leave();
    }

    /** Rebuilds if that was asked for, and finds out where the consumer stands. */
    private void begin() {
        inHand = 0;
        desk.serve(this::rebuildNow);
        findCursor();
    }

    private void rebuildNow() {
        long head = ledger.head();
        try {
            reached(follower.rebuild(after -> after < head ? entries(after, Retry.BATCH) : List.of(), this));
        } finally {
            // Before the one who asked goes on: nobody may take the old cursor for the new one.
            findCursor();
        }
    }

    private void findCursor() {
        long cursor = follower.position();
        if (cursor > ledger.head()) {
            throw new JournalException("the cursor is at " + cursor + ", behind the end of the journal at "
                    + ledger.head() + ": rebuild " + follower.consumer());
        }
        standAt(cursor);
    }

    private void step() {
        if (desk.asked()) {
            begin();
        }
        List<JournalEntry> entries = ledger.head() > position ? entries(position, retry.batch()) : List.of();
        if (entries.isEmpty()) {
            problem = "";
            rest();
            return;
        }
        inHand = entries.size();
        reached(follower.apply(entries, this));
        inHand = 0;
        retry.succeeded();
    }

    private List<JournalEntry> entries(long after, int limit) {
        return ledger.news(after, limit).stream()
                .<JournalEntry>map(row -> new StoredEntry(row, json))
                .toList();
    }

    private void rest() {
        if (idle()) {
            thread.sleepAtMost(UNTIL_SETTLED.toNanos());
        }
        if (idle()) {
            follower.settle();
        }
        while (idle()) {
            thread.sleep();
        }
    }

    private boolean idle() {
        return !stopping && ledger.head() <= position && !desk.asked();
    }

    private void fail(Throwable failure) {
        boolean outage = StorageUnavailableException.isBehind(failure);
        Duration pause = outage ? Retry.unreachable() : retry.failed(inHand);
        if (pause.isZero()) {
            LOG.info("{} failed on a batch, taking its entries one by one", follower.consumer());
            return;
        }
        String where = inHand > 0 ? "entry " + (position + 1) + ": " : "";
        boolean known = outage && !problem.isEmpty();
        problem = where + failure;
        if (!known) {
            LOG.warn("{} does not get on, trying again in {}: {}", follower.consumer(), pause, problem, failure);
        }
        long end = System.nanoTime() + pause.toNanos();
        while (!stopping && !desk.asked() && System.nanoTime() < end) {
            thread.sleepAtMost(end - System.nanoTime());
        }
    }

    private void leave() {
        progress.gone(follower.consumer());
        desk.close();
        try {
            follower.settle();
        } catch (RuntimeException failure) {
            LOG.warn("the cursor of {} could not be kept, it will repeat its last acts", follower.consumer(), failure);
        }
    }
}
