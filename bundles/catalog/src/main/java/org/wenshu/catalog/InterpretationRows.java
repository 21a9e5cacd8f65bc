package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.handling.InterpretationRecorded;
import org.wenshu.api.journal.JournalEntry;

/** Writes and reads where documents are explained, whether they are in the catalog or not yet. */
final class InterpretationRows {

    private InterpretationRows() {}

    static String recorded(Handle handle, JournalEntry entry) {
        InterpretationRecorded event = entry.as(InterpretationRecorded.class);
        write(handle, entry, event.documentId(), event.references(), event.waiver(), event.recordedOn());
        return event.documentId();
    }

    static String added(Handle handle, JournalEntry entry) {
        InterpretationAdded event = entry.as(InterpretationAdded.class);
        write(handle, entry, event.documentId(), event.references(), event.waiver(), event.on());
        return event.documentId();
    }

    static String existing(Handle handle, JournalEntry entry) {
        String documentId = entry.as(ExistingDocumentEntered.class).documentId();
        handle.execute("UPDATE catalog_entry SET existing = 1 WHERE document_id = ?", documentId);
        return documentId;
    }

    /** By the document, in the order in which it was told. */
    static Map<String, List<Interpretation>> of(Handle handle, List<String> documentIds) {
        return handle
                .createQuery("SELECT * FROM catalog_interpretation WHERE document_id IN (<ids>)"
                        + " ORDER BY document_id, position, line")
                .bindList("ids", documentIds)
                .map((row, context) -> Map.entry(
                        row.getString("document_id"),
                        new Interpretation(
                                row.getString("reference"),
                                row.getString("waiver"),
                                LocalDate.parse(row.getString("told_on")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static void write(
            Handle handle,
            JournalEntry entry,
            String documentId,
            List<String> references,
            String waiver,
            LocalDate on) {
        List<String> lines = references.isEmpty() ? List.of("") : references;
        for (int line = 0; line < lines.size(); line++) {
            handle.execute(
                    """
                    INSERT INTO catalog_interpretation (document_id, position, line, reference, waiver, told_on)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    documentId,
                    entry.position(),
                    line,
                    lines.get(line),
                    references.isEmpty() ? waiver : "",
                    on.toString());
        }
    }
}
