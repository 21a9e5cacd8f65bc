package org.wenshu.journal;

import java.util.List;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.storage.Database;

/**
 * Keeps the cursor of a reaction after the act. It is kept when the reaction has come to rest and not after every entry:
 * the cursors of many reactions would make every append wait. After a crash the acts since then come again, which a
 * reaction must be able to bear in any case.
 */
final class ReactionFollower implements Follower {

    private static final long UNKNOWN = -1;

    private final Reaction target;
    private final Database database;
    private long done = UNKNOWN;
    private long kept = UNKNOWN;

    ReactionFollower(Reaction target, Database database) {
        this.target = target;
        this.database = database;
    }

    @Override
    public String consumer() {
        return target.consumer();
    }

    @Override
    public String kind() {
        return "REACTION";
    }

    @Override
    public Object target() {
        return target;
    }

    @Override
    public long position() {
        if (done == UNKNOWN) {
            kept = database.read(connection -> new CursorTable(connection).position(consumer()));
            done = kept;
        }
        return done;
    }

    @Override
    public long apply(List<JournalEntry> entries, Pace pace) {
        for (JournalEntry entry : entries) {
            if (pace.stopping()) {
                break;
            }
            target.react(entry);
            done = entry.position();
            pace.reached(done);
        }
        return done;
    }

    @Override
    public void settle() {
        if (done != kept) {
            kept = database.write(connection -> new CursorTable(connection).save(consumer(), done));
        }
    }
}
