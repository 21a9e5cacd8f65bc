package org.wenshu.api.journal;

import java.time.Duration;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Appends to the journal and reads it. Safe for use by many threads; appends are serialised. */
@ProviderType
public interface Journal {

    /**
     * Appends all events of the request, or none. When this returns, the entries survive a power cut.
     *
     * @return the position of the last entry written
     * @throws StreamConflictException if a stream has not the expected version: somebody else was faster
     * @throws JournalException if the entries could not be written
     */
    long append(Append append);

    /** The entries of a stream in order; empty if there is none. */
    List<JournalEntry> stream(String stream);

    /**
     * Entries in order of position.
     *
     * @param after only entries with a greater position
     * @param limit at most so many
     */
    List<JournalEntry> read(long after, int limit);

    /** The position of the last entry; 0 if the journal is empty. */
    long head();

    /**
     * Waits until a consumer's cursor has reached a position, so that a caller reads what it just wrote.
     *
     * @throws JournalException if the consumer does not get there in time; the entries stay written
     */
    void awaitApplied(String consumer, long position, Duration timeout);
}
