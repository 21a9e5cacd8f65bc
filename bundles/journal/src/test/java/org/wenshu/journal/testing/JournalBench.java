package org.wenshu.journal.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.journal.BundleJournal;
import org.wenshu.journal.Consumers;
import org.wenshu.journal.Ledger;
import org.wenshu.journal.Progress;
import org.wenshu.journal.TickingClock;
import org.wenshu.journal.proof.EntryProofs;
import org.wenshu.journal.proof.JournalTree;
import org.wenshu.storage.FileContentStore;

/**
 * A data directory with all that a bundle gets from the platform: databases, content store, journal and consumers, and
 * a clock that stands still until it is set. A test makes one in its {@code @TempDir} and closes it:
 *
 * <pre>
 * bench = JournalBench.in(directory);
 * bench.follow(projection);
 * bench.journal("filing").append(...);
 * bench.await();
 * </pre>
 */
public final class JournalBench implements AutoCloseable {

    /** When every bench begins: Friday 2025-09-26, 09:00 in Shanghai. */
    public static final Instant BEGINNING = Instant.parse("2025-09-26T01:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path data;
    private final TickingClock clock = new TickingClock(InstantSource.fixed(BEGINNING), Duration.ZERO, true);
    private final ContentStore content;
    private BenchDatabases databases;
    private Ledger ledger;
    private Progress progress;
    private Consumers consumers;

    private JournalBench(Path data) {
        this.data = data;
        this.content = new FileContentStore(data);
        open();
    }

    public static JournalBench in(Path data) {
        return new JournalBench(data);
    }

    private void open() {
        databases = BenchDatabases.in(data);
        ledger = new Ledger(databases.databases(), clock);
        progress = new Progress();
        consumers = new Consumers(ledger, progress);
    }

    public Databases databases() {
        return databases.databases();
    }

    /** The property by which another process finds the same databases. */
    public static String property() {
        return "-Dwenshu.test.database=" + BenchDatabases.server();
    }

    /** A connection past the platform, as somebody has who can reach the machine; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        return databases.line().apply(database).getConnection();
    }

    public ContentStore content() {
        return content;
    }

    public BusinessClock clock() {
        return clock;
    }

    /** The journal as the bundle of this one-word name gets it. */
    public Journal journal(String bundle) {
        return new BundleJournal(ledger, progress, bundle + "/0.1.0");
    }

    public JournalMaintenance maintenance() {
        return consumers;
    }

    /** Proofs of entries; the tree follows from now on. */
    public JournalProofs proofs() {
        JournalTree tree = tree();
        follow(tree);
        return new EntryProofs(ledger, tree);
    }

    /** The tree over the journal; nobody follows. */
    public JournalTree tree() {
        return new JournalTree(databases(), ledger, data.resolve("keys"), "bench/journal");
    }

    public void follow(Projection projection) {
        consumers.add(projection);
    }

    public void follow(Reaction reaction) {
        consumers.add(reaction);
    }

    public void follow(CursorKeeper keeper) {
        consumers.add(keeper);
    }

    /** Lets a projection, reaction or keeper go, as when its bundle stops. */
    public void leave(Object consumer) {
        consumers.remove(consumer);
    }

    /** Waits until every consumer has applied everything, also what reactions appended meanwhile. */
    public void await() {
        Journal journal = journal("bench");
        long head = -1;
        while (head != journal.head()) {
            head = journal.head();
            for (ConsumerState state : consumers.consumers()) {
                await(journal, state.consumer(), head);
            }
        }
    }

    private void await(Journal journal, String consumer, long head) {
        try {
            journal.awaitApplied(consumer, head, PATIENCE);
        } catch (JournalException late) {
            throw new JournalException(late.getMessage() + "; consumers: " + consumers.consumers(), late);
        }
    }

    /** Closes everything and opens it anew on the same data; consumers must follow again. */
    public void restart() {
        close();
        open();
    }

    @Override
    public void close() {
        consumers.close();
        databases.close().run();
    }
}
