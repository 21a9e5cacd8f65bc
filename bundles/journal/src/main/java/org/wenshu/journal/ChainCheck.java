package org.wenshu.journal;

import java.util.List;
import org.wenshu.api.journal.JournalMaintenance.Verification;

/** Recomputes the chain page by page; also notices an entry that is missing, in the middle or at the end. */
final class ChainCheck {

    private static final int PAGE = 1000;

    private final Pages pages;
    private long position;
    private String hash = EntryRow.GENESIS;

    ChainCheck(Pages pages) {
        this.pages = pages;
    }

    /** Reads entries behind a position, at most so many. */
    interface Pages {
        List<EntryRow> after(long position, int limit);
    }

    Verification upTo(long head) {
        while (position < head) {
            List<EntryRow> page = pages.after(position, (int) Math.min(PAGE, head - position));
            if (page.isEmpty() || !chained(page)) {
                return new Verification(position, position + 1, hash);
            }
        }
        return new Verification(position, 0, hash);
    }

    private boolean chained(List<EntryRow> page) {
        for (EntryRow entry : page) {
            if (entry.position() != position + 1 || !entry.hashAfter(hash).equals(entry.hash())) {
                return false;
            }
            position = entry.position();
            hash = entry.hash();
        }
        return true;
    }
}
