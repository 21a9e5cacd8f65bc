package org.wenshu.catalog;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;

/** Reads and writes the lives of entries. Safe for use by many threads. */
@Component(service = Lives.class)
public class Lives {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;

    @Activate
    public Lives(@Reference Journal journal) {
        this.journal = journal;
    }

    /** The stream of a document's entry. */
    public static String stream(String documentId) {
        return "catalog/" + documentId;
    }

    /** The life of a document's entry; empty if it is not in the catalog. */
    Optional<Life> of(String documentId) {
        return Life.of(journal.stream(stream(documentId)));
    }

    /** Where in the journal a document's entry begins; empty if it is not in the catalog. */
    public Optional<Long> publishedAt(String documentId) {
        return journal.stream(stream(documentId)).stream().findFirst().map(JournalEntry::position);
    }

    /**
     * Records a change together with the changes of status that follow from it at once.
     *
     * @return the position of the last entry
     * @throws StreamConflictException if somebody else was faster
     */
    long record(Life life, ValidityChanged changed, String actor, LocalDate today) {
        List<Event> events = new ArrayList<>(List.of(changed));
        events.addAll(life.due(life.validity().with(changed), today));
        return append(life, actor, events);
    }

    /** Records what has fallen due up to a day; nothing if the journal has it. */
    public void catchUp(String documentId, LocalDate today) {
        of(documentId).ifPresent(life -> {
            List<Event> due = life.due(today);
            if (!due.isEmpty()) {
                append(life, "system", due);
            }
        });
    }

    /** Waits until the tables show a position. */
    void await(long position) {
        journal.awaitApplied(CatalogProjection.CONSUMER, position, PATIENCE);
    }

    /** Waits until the tables show all that is told of a document. */
    public void awaitAll(String documentId) {
        List<JournalEntry> stream = journal.stream(stream(documentId));
        if (!stream.isEmpty()) {
            await(stream.get(stream.size() - 1).position());
        }
    }

    /**
     * Records events that leave the validity as it is.
     *
     * @return the position of the last entry
     * @throws StreamConflictException if somebody else was faster
     */
    long append(Life life, String actor, List<? extends Event> events) {
        return journal.append(Append.by(actor)
                .to(stream(life.document().documentId()), life.version(), events.toArray(Event[]::new)));
    }
}
