package org.wenshu.api.journal;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What operators do with the journal. Safe for use by many threads. */
@ProviderType
public interface JournalMaintenance {

    /** Recomputes the hash chain from the first entry. */
    Verification verify();

    /**
     * Rebuilds a projection or a {@link CursorKeeper} from the first entry and returns when it has caught up.
     *
     * @throws JournalException if there is no such consumer here, or it cannot be rebuilt
     */
    void rebuild(String consumer);

    /** Every consumer that is here now. */
    List<ConsumerState> consumers();

    /**
     * The outcome of a verification.
     *
     * @param entries how many entries were checked
     * @param firstBroken the position of the first entry whose hash is wrong; 0 if all are right
     * @param headHash the hash of the last entry; empty if the journal is empty
     */
    record Verification(long entries, long firstBroken, String headHash) {

        public boolean intact() {
            return firstBroken == 0;
        }
    }

    /**
     * Where a consumer stands.
     *
     * @param kind {@code PROJECTION}, {@code REACTION} or {@code CURSOR_KEEPER}
     * @param position its cursor
     * @param problem why it does not get on; empty if it does
     */
    record ConsumerState(String consumer, String kind, long position, String problem) {}
}
