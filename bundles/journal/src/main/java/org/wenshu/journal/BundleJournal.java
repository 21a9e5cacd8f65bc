package org.wenshu.journal;

import java.time.Duration;
import java.util.List;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;

/** The journal as one bundle sees it: entries are signed with the bundle's name and read into its classes. */
public class BundleJournal implements Journal {

    private final Ledger ledger;
    private final Progress progress;
    private final String origin;
    private final EventJson json = new EventJson();

    /** @param origin the bundle, {@code name/version} */
    public BundleJournal(Ledger ledger, Progress progress, String origin) {
        this.ledger = ledger;
        this.progress = progress;
        this.origin = origin;
    }

    @Override
    public long append(Append append) {
        return ledger.append(Draft.of(append, origin, json));
    }

    @Override
    public List<JournalEntry> stream(String stream) {
        return entries(ledger.stream(stream));
    }

    @Override
    public List<JournalEntry> read(long after, int limit) {
        return entries(ledger.after(after, limit));
    }

    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public void awaitApplied(String consumer, long position, Duration timeout) {
        progress.await(consumer, position, timeout);
    }

    private List<JournalEntry> entries(List<EntryRow> rows) {
        return rows.stream()
                .<JournalEntry>map(row -> new StoredEntry(row, json))
                .toList();
    }
}
