package org.wenshu.catalog;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;

/** Reads and writes the lives of entries. Safe for use by many threads. */
@Component(service = Lives.class)
public class Lives {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final BusinessClock clock;

    @Activate
    public Lives(@Reference Journal journal, @Reference BusinessClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The stream of a document's entry. */
    public static String stream(String documentId) {
        return "catalog/" + documentId;
    }

    /** The life of a document's entry; empty if it is not in the catalog. */
    Optional<Life> of(String documentId) {
        return Life.of(journal.stream(stream(documentId)));
    }

    /** The document of an entry as it was put right last; empty if it is not in the catalog. */
    public Optional<IssuedDocument> document(String documentId) {
        return of(documentId).map(Life::document);
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

    /**
     * Records that the data of an entry were put right, with what follows from it; waits until the tables show it. A number
     * that it does not have any more is free for the document that has it.
     *
     * @param told knows the last day with all extensions
     */
    public void correct(
            IssuedDocument before,
            IssuedDocument right,
            Function<Optional<LocalDate>, EntryCorrected> told,
            String actor) {
        Life life = of(before.documentId())
                .filter(found -> found.document().equals(before))
                .orElseThrow(() -> Refusal.problem("changedMeanwhile", 409, before.title()));
        Life after = life.of(right);
        List<Event> events = new ArrayList<>();
        events.add(told.apply(after.validity().expiresOn()));
        events.addAll(after.corrected(life, clock.today()));
        Append append = Append.by(actor).to(stream(before.documentId()), life.version(), events.toArray(Event[]::new));
        try {
            await(journal.append(released(before, right, append)));
        } catch (StreamConflictException faster) {
            throw Refusal.problem("changedMeanwhile", 409, before.title());
        }
    }

    private Append released(IssuedDocument before, IssuedDocument right, Append append) {
        String number = before.documentNumber();
        String stream = EntryBook.existing(number);
        long version = journal.stream(stream).size();
        boolean free = version > 0 && !number.equals(right.documentNumber());
        return free ? append.to(stream, version, new ExistingNumberReleased(number, before.documentId())) : append;
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
