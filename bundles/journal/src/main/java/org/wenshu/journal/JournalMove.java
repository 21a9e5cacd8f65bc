package org.wenshu.journal;

import java.sql.Connection;
import java.util.List;
import java.util.function.LongConsumer;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance.Verification;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;

/**
 * Carries the journal over to other databases while it is in use: page by page, then the rest while nobody appends. What
 * was carried over before is kept if it is a beginning of this journal, so that a move that broke off goes on.
 */
public final class JournalMove {

    private static final int PAGE = 1000;

    private final Ledger ledger;
    private final Database target;
    private final ChainCheck here;
    private final ChainCheck there;

    public JournalMove(Ledger ledger, Databases there) {
        this.ledger = ledger;
        this.target = there.open(Ledger.SCHEMA);
        this.here = new ChainCheck(ledger::after);
        this.there = new ChainCheck(this::targetAfter);
    }

    /**
     * Carries over what is there now and verifies it; entries may come in meanwhile.
     *
     * @param reached is told how far it has come
     * @throws JournalException if the target has something else, or the chain of this journal is broken
     */
    public void copy(LongConsumer reached) {
        long position = resumed();
        for (List<EntryRow> page = ledger.after(position, PAGE); !page.isEmpty(); page = ledger.after(position, PAGE)) {
            position = insert(page);
            reached.accept(position);
        }
        verify(position);
    }

    private Verification verify(long position) {
        Verification copied = there.upTo(position);
        if (!copied.intact() || !copied.equals(here.upTo(position))) {
            throw new JournalException("the chain is broken at entry " + copied.firstBroken());
        }
        return copied;
    }

    /**
     * Carries over the rest, verifies it and then does the switch; nobody appends from here on. If anything fails, the
     * journal goes on as before.
     *
     * @return the chain as it is in the target
     */
    public Verification finish(Runnable change) {
        return ledger.handOver(source -> {
            copy(position -> {});
            copyCursors(source);
            Verification copied = verify(ledger.head());
            if (last() != ledger.head()) {
                throw new JournalException("the copy has " + last() + " entries, the journal " + ledger.head());
            }
            change.run();
            return copied;
        });
    }

    /** Where to go on; refuses a target with entries of its own. */
    private long resumed() {
        long last = last();
        if (last == 0) {
            return 0;
        }
        List<EntryRow> there = targetAfter(last - 1, 1);
        if (!ledger.after(last - 1, 1).equals(there)) {
            throw new JournalException("the target has a journal of its own, of " + last + " entries");
        }
        return last;
    }

    private long last() {
        return target.read(connection ->
                new EntryTable(connection).last().map(EntryRow::position).orElse(0L));
    }

    private List<EntryRow> targetAfter(long position, int limit) {
        return target.read(connection -> new EntryTable(connection).after(position, limit));
    }

    private long insert(List<EntryRow> page) {
        return target.write(connection -> {
            EntryTable table = new EntryTable(connection);
            page.forEach(table::insert);
            return page.get(page.size() - 1).position();
        });
    }

    private void copyCursors(Connection source) {
        List<CursorTable.Cursor> cursors = new CursorTable(source).all();
        target.write(connection -> {
            CursorTable table = new CursorTable(connection);
            cursors.forEach(cursor -> table.save(cursor.consumer(), cursor.position()));
            return cursors.size();
        });
    }
}
