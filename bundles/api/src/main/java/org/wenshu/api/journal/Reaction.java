package org.wenshu.api.journal;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard: an act that follows from an entry, usually an append of its own. Entries arrive one at a time in order of
 * position, at least once: the act must be idempotent, for which the expected version of a stream is the natural means.
 * A rebuild does not repeat reactions.
 */
@ConsumerType
public interface Reaction {

    /** The stable name of the cursor, such as {@code filing-duties}; no other consumer of any kind has it. */
    String consumer();

    /** Reacts to one entry. An exception makes the entry come again later; none is skipped. */
    void react(JournalEntry entry);
}
