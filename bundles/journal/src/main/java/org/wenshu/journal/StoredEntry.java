package org.wenshu.journal;

import java.time.Instant;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;

/** An entry for one reader, whose classes its payload becomes. */
record StoredEntry(EntryRow row, EventJson json) implements JournalEntry {

    @Override
    public long position() {
        return row.position();
    }

    @Override
    public Instant recordedAt() {
        return Instant.parse(row.recordedAt());
    }

    @Override
    public String actor() {
        return row.actor();
    }

    @Override
    public String origin() {
        return row.origin();
    }

    @Override
    public String rulePack() {
        return row.rulePack();
    }

    @Override
    public String stream() {
        return row.stream();
    }

    @Override
    public long streamVersion() {
        return row.streamVersion();
    }

    @Override
    public String type() {
        return row.type();
    }

    @Override
    public int typeVersion() {
        return row.typeVersion();
    }

    @Override
    public String payload() {
        return row.payload();
    }

    @Override
    public String hash() {
        return row.hash();
    }

    @Override
    public <E extends Event> E as(Class<E> event) {
        // A record without the annotation is a reader's own view of any event; one with it must mean this event.
        EventType declared = event.getAnnotation(EventType.class);
        if (declared != null && !declared.value().equals(row.type())) {
            throw new JournalException(
                    "entry " + row.position() + " is a " + row.type() + ", asked for as " + declared.value());
        }
        return json.read(row.payload(), event);
    }
}
