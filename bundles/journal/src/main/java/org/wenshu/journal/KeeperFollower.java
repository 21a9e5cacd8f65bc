package org.wenshu.journal;

import java.util.List;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;

/** Hands entries to a consumer that keeps its cursor itself. */
record KeeperFollower(CursorKeeper target) implements Follower {

    @Override
    public String consumer() {
        return target.consumer();
    }

    @Override
    public String kind() {
        return "CURSOR_KEEPER";
    }

    @Override
    public long position() {
        return target.position();
    }

    @Override
    public long apply(List<JournalEntry> entries, Pace pace) {
        target.apply(entries);
        return entries.get(entries.size() - 1).position();
    }

    @Override
    public long rebuild(Feed feed, Pace pace) {
        target.reset();
        long position = 0;
        for (List<JournalEntry> page = feed.after(0); !page.isEmpty(); page = feed.after(position)) {
            if (pace.stopping()) {
                throw new JournalException("the rebuild of " + consumer() + " was broken off: it is leaving");
            }
            position = apply(page, pace);
        }
        return position;
    }
}
