package org.wenshu.journal;

import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance.Verification;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;
import org.wenshu.api.storage.StorageUnavailableException;
import org.wenshu.api.time.BusinessClock;

/**
 * The entries themselves: appended one after another, chained by their hashes. An entry bears the time that the business
 * clock tells, also if a demonstration has set it back: order is by position, never by time.
 */
public final class Ledger {

    static final Schema SCHEMA = new Schema("journal", Ledger.class, List.of("V1__entries.sql"));

    private final Database database;
    private final BusinessClock clock;
    private final AtomicLong head;
    private final Tail tail = new Tail();
    private boolean handedOver;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    public Ledger(Databases databases, BusinessClock clock) {
        this.database = databases.open(SCHEMA);
        this.clock = clock;
        this.head = new AtomicLong(database.read(connection ->
                new EntryTable(connection).last().map(EntryRow::position).orElse(0L)));
    }

    /** Where reactions keep their cursors. */
    Database database() {
        return database;
    }

    /** The kind of database it is in. */
    public Dialect dialect() {
        return database.dialect();
    }

    public long head() {
        return head.get();
    }

    /** Calls somebody after every append, on the appending thread; must return at once. */
    void onAppend(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Appends all or nothing; returns the last position. */
    long append(Draft draft) {
        List<EntryRow> appended =
                orFailure(() -> database.write(connection -> write(draft, new EntryTable(connection))));
        tail.add(appended);
        long last = appended.get(appended.size() - 1).position();
        head.accumulateAndGet(last, Math::max);
        listeners.forEach(Runnable::run);
        return last;
    }

    /** Runs the end of a move while nobody appends; after that nobody ever does. If it fails, nothing has changed. */
    <T> T handOver(Function<Connection, T> end) {
        return orFailure(() -> database.write(connection -> {
            T result = end.apply(connection);
            handedOver = true;
            return result;
        }));
    }

    private List<EntryRow> write(Draft draft, EntryTable table) {
        if (handedOver) {
            throw new StorageUnavailableException("the journal has moved to another database", null);
        }
        List<EntryRow> written = new ArrayList<>();
        // Asked for inside the transaction, so that the order of times is the order of positions.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Chain chain = Chain.after(table.last());
        for (Draft.OfStream part : draft.streams()) {
            long version = table.streamVersion(part.stream());
            if (version != part.expectedVersion()) {
                throw new StreamConflictException(part.stream(), part.expectedVersion(), version);
            }
            for (Draft.Content content : part.contents()) {
                version++;
                EntryRow row = chain.next(now, draft, part.stream(), version, content);
                table.insert(row);
                written.add(row);
            }
        }
        return written;
    }

    /** What somebody who follows the journal has not seen, maybe less than there is. */
    List<EntryRow> news(long position, int limit) {
        List<EntryRow> fresh = tail.after(position, limit);
        return fresh.isEmpty() ? after(position, limit) : fresh;
    }

    /** The entries as they are kept. */
    List<EntryRow> after(long position, int limit) {
        return query(table -> table.after(position, limit));
    }

    List<EntryRow> stream(String stream) {
        return query(table -> table.ofStream(stream));
    }

    /** What the hash of an entry is made of: its fields and the hash before, each behind its length; empty if there is none. */
    public Optional<byte[]> sealed(long position) {
        List<EntryRow> two = after(Math.max(position - 2, 0), 2);
        return two.stream()
                .filter(entry -> entry.position() == position)
                .findFirst()
                .map(entry -> entry.sealed(
                        position == 1 ? EntryRow.GENESIS : two.get(0).hash()));
    }

    /** The hashes of the entries behind a position up to another, as they are kept; fewer if some are gone. */
    public List<String> hashes(long after, long last) {
        return query(table -> table.hashes(after, last));
    }

    /** Recomputes the chain up to what was the head when this was called. */
    Verification verify() {
        return new ChainCheck(this::after).upTo(head());
    }

    private <T> T query(Function<EntryTable, T> query) {
        return orFailure(() -> database.read((Connection connection) -> query.apply(new EntryTable(connection))));
    }

    private static <T> T orFailure(Supplier<T> action) {
        try {
            return action.get();
        } catch (StorageException failure) {
            throw new JournalException("the journal's database failed: " + failure.getMessage(), failure);
        }
    }
}
