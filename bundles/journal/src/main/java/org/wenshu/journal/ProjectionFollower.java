package org.wenshu.journal;

import java.sql.Connection;
import java.util.List;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.Projection;

/** Commits the effect and the cursor of a batch in one transaction of the projection's database. */
record ProjectionFollower(Projection target) implements Follower {

    @Override
    public String consumer() {
        return target.consumer();
    }

    @Override
    public String kind() {
        return "PROJECTION";
    }

    @Override
    public long position() {
        return target.database()
                .write(connection ->
                        new CursorTable(connection).createIfMissing().position(consumer()));
    }

    @Override
    public long apply(List<JournalEntry> entries, Pace pace) {
        return target.database().write(connection -> {
            long position = 0;
            for (JournalEntry entry : entries) {
                target.apply(entry, connection);
                position = entry.position();
                if (pace.stopping()) {
                    break;
                }
            }
            return new CursorTable(connection).save(consumer(), position);
        });
    }

    /** In one transaction: readers see the old state until the new one is complete. */
    @Override
    public long rebuild(Feed feed, Pace pace) {
        return target.database().write(connection -> {
            target.clear(connection);
            long position = 0;
            for (List<JournalEntry> page = feed.after(0); !page.isEmpty(); page = feed.after(position)) {
                position = applyAll(page, connection, pace);
            }
            return new CursorTable(connection).createIfMissing().save(consumer(), position);
        });
    }

    private long applyAll(List<JournalEntry> page, Connection connection, Pace pace) {
        for (JournalEntry entry : page) {
            if (pace.stopping()) {
                throw new JournalException("the rebuild of " + consumer() + " was broken off: it is leaving");
            }
            target.apply(entry, connection);
        }
        return page.get(page.size() - 1).position();
    }
}
