package org.wenshu.api.journal;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard: a consumer that commits its cursor itself together with its effect, such as a search index that keeps the
 * position in its commit data. All methods are called by one thread.
 */
@ConsumerType
public interface CursorKeeper {

    /** The stable name of the consumer. */
    String consumer();

    /** The last position whose effect is durable or will be applied again after a crash. */
    long position();

    /** Applies entries in order; the last one's position becomes the cursor. */
    void apply(List<JournalEntry> entries);

    /** Starts a rebuild: {@link #position()} is 0 afterwards, and every entry comes again. */
    void reset();
}
