package org.wenshu.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.registration.DocumentCleared;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.time.BusinessClock;

/** Reads what the stream of one document tells of it. */
final class DocumentStream {

    private DocumentStream() {}

    /** The document as it stands at the end of its stream. */
    static DocumentRecord record(DocumentRow row, List<JournalEntry> entries) {
        Optional<RegisteredDocument> document = Optional.empty();
        List<Finding> findings = List.of();
        List<Clearance> clearances = new ArrayList<>();
        Optional<ElementsRead> read = Optional.empty();
        Optional<LocalDate> returnedOn = Optional.empty();
        for (JournalEntry entry : entries) {
            switch (entry.type()) {
                case DocumentReturned.TYPE -> {
                    DocumentReturned event = entry.as(DocumentReturned.class);
                    document = Optional.of(event.document());
                    findings = event.findings();
                    returnedOn = Optional.of(LocalDate.ofInstant(entry.recordedAt(), BusinessClock.ZONE));
                }
                case DocumentRegistered.TYPE -> {
                    DocumentRegistered event = entry.as(DocumentRegistered.class);
                    document = Optional.of(event.document());
                    findings = event.findings();
                }
                case DocumentCleared.TYPE ->
                    clearances.addAll(entry.as(DocumentCleared.class).clearances());
                case ElementsRead.TYPE -> read = Optional.of(entry.as(ElementsRead.class));
                default -> {
                    // Steps of handling say nothing of the document itself.
                }
            }
        }
        return new DocumentRecord(
                row, document.orElseThrow(), findings, clearances, read.orElseThrow(), returnedOn, entries.size());
    }
}
