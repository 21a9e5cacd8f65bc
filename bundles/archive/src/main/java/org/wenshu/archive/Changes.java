package org.wenshu.archive;

import java.util.Optional;
import java.util.function.Function;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.DocumentRegistered;

/** What a journal entry changes in the archive; the tables and the index apply the same. */
public final class Changes {

    private Changes() {}

    /**
     * The document as it is after an entry.
     *
     * @param known looks up a document as it was before
     * @return empty if the entry changes nothing here
     */
    public static Optional<ArchivedDocument> of(
            JournalEntry entry, Function<String, Optional<ArchivedDocument>> known) {
        return switch (entry.type()) {
            case DocumentRegistered.TYPE ->
                Optional.of(
                        ArchivedDocument.of(entry.as(DocumentRegistered.class).document()));
            case DocumentNumbered.TYPE -> {
                DocumentNumbered event = entry.as(DocumentNumbered.class);
                yield known.apply(event.documentId()).map(d -> d.numbered(event.documentNumber()));
            }
            case DocumentPublished.TYPE -> {
                DocumentPublished event = entry.as(DocumentPublished.class);
                yield known.apply(event.document().documentId()).map(d -> d.published(event.document()));
            }
            case EntryPublished.TYPE -> {
                IssuedDocument document = entry.as(EntryPublished.class).document();
                yield known.apply(document.documentId()).isPresent()
                        ? Optional.empty()
                        : Optional.of(ArchivedDocument.of(document));
            }
            case ValidityChanged.TYPE -> {
                ValidityChanged event = entry.as(ValidityChanged.class);
                yield known.apply(event.documentId()).map(d -> d.changed(event));
            }
            case EntryCorrected.TYPE -> {
                EntryCorrected event = entry.as(EntryCorrected.class);
                yield known.apply(event.document().documentId()).map(d -> d.corrected(event));
            }
            default -> Optional.empty();
        };
    }
}
