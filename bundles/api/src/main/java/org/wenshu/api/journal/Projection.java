package org.wenshu.api.journal;

import java.sql.Connection;
import org.osgi.annotation.versioning.ConsumerType;
import org.wenshu.api.storage.Database;

/**
 * Whiteboard: tables computed from the journal. Entries arrive one at a time in order of position; the effect and the
 * cursor are committed in one transaction of the projection's database, so every entry counts exactly once. A
 * projection that was away gets what it missed. It must not append, send or wait: its tables are its only effect.
 */
@ConsumerType
public interface Projection {

    /** The stable name of the cursor; the bundle's one-word name, with a suffix if the bundle has several. */
    String consumer();

    /** Where its tables are. */
    Database database();

    /** Applies one entry. An exception rolls back and the entry comes again later; none is skipped. */
    void apply(JournalEntry entry, Connection connection);

    /** Empties its tables; a rebuild calls this and applies every entry again in the same transaction. */
    void clear(Connection connection);
}
