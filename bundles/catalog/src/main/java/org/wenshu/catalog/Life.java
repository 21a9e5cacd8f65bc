package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.catalog.validity.Turn;
import org.wenshu.catalog.validity.Validity;

/**
 * An entry's life as its stream tells it.
 *
 * @param told the changes of status that the journal has already
 * @param reminded the last days that were reminded of
 * @param version of the stream
 */
record Life(
        String number,
        IssuedDocument document,
        Validity validity,
        List<ValidityChanged> changes,
        List<Turn> told,
        List<LocalDate> reminded,
        long version) {

    /** Reads a stream; empty if the document is not in the catalog. */
    static Optional<Life> of(List<JournalEntry> stream) {
        Optional<EntryPublished> published = stream.stream()
                .filter(entry -> entry.type().equals(EntryPublished.TYPE))
                .map(entry -> entry.as(EntryPublished.class))
                .findFirst();
        return published.map(event -> read(event, stream));
    }

    private static Life read(EntryPublished published, List<JournalEntry> stream) {
        IssuedDocument document = published.document();
        Validity validity = first(document);
        List<ValidityChanged> changes = new ArrayList<>();
        List<Turn> told = new ArrayList<>();
        List<LocalDate> reminded = new ArrayList<>();
        for (JournalEntry entry : stream) {
            switch (entry.type()) {
                case ValidityChanged.TYPE -> {
                    ValidityChanged changed = entry.as(ValidityChanged.class);
                    changes.add(changed);
                    validity = validity.with(changed);
                }
                case EntryCorrected.TYPE -> {
                    document = entry.as(EntryCorrected.class).document();
                    validity = after(changes, document);
                }
                case StatusChanged.TYPE -> {
                    StatusChanged status = entry.as(StatusChanged.class);
                    told.add(new Turn(status.on(), status.status()));
                }
                case ExpiryReminded.TYPE ->
                    reminded.add(entry.as(ExpiryReminded.class).lastDay());
                default -> {
                    // The publication, read already.
                }
            }
        }
        return new Life(
                published.unifiedRegistrationNumber(), document, validity, changes, told, reminded, stream.size());
    }

    private static Validity first(IssuedDocument document) {
        return Validity.published(document.publishedOn(), document.effectiveOn(), document.expiresOn());
    }

    private static Validity after(List<ValidityChanged> changes, IssuedDocument document) {
        Validity validity = first(document);
        for (ValidityChanged changed : changes) {
            validity = validity.with(changed);
        }
        return validity;
    }

    /** The same life of a document whose data were put right. */
    Life of(IssuedDocument right) {
        return new Life(number, right, after(changes, right), changes, told, reminded, version);
    }

    /**
     * What others have to be told after its data were put right: what has fallen due, and the status of today if the
     * journal told another one last.
     */
    List<Event> corrected(Life before, LocalDate today) {
        List<Event> due = new ArrayList<>(due(today));
        EntryStatus last = before.validity().statusOn(today);
        EntryStatus now = validity.statusOn(today);
        boolean said = due.stream().anyMatch(event -> event instanceof StatusChanged status && status.status() == now);
        if (now != last && !said) {
            due.add(new StatusChanged(number, document.documentId(), now, today));
        }
        return due;
    }

    /** What has fallen due up to a day and is not in the journal yet, dated by when it fell due. */
    List<Event> due(LocalDate today) {
        return due(validity, today);
    }

    /** The same, as it will be after a change. */
    List<Event> due(Validity after, LocalDate today) {
        List<Event> due = new ArrayList<>();
        after.turns().stream()
                .filter(turn -> !turn.on().isAfter(today) && !told.contains(turn))
                .forEach(turn -> due.add(new StatusChanged(number, document.documentId(), turn.status(), turn.on())));
        if (after.expiringOn(today)) {
            LocalDate last = after.expiresOn().orElseThrow();
            LocalDate on = after.remindedFrom().orElseThrow();
            if (!reminded.contains(last)) {
                due.add(new ExpiryReminded(number, document.documentId(), last, on));
            }
        }
        return due;
    }
}
