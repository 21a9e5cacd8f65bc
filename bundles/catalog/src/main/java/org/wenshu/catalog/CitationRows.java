package org.wenshu.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes which documents name each other, and reads it from both ends. */
final class CitationRows {

    private CitationRows() {}

    static void write(Handle handle, String entry, long position, List<Citation> citations) {
        for (int line = 0; line < citations.size(); line++) {
            Citation citation = citations.get(line);
            handle.execute(
                    """
                    INSERT INTO catalog_citation (entry, position, line, kind, title, document_number)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    entry,
                    position,
                    line,
                    citation.kind().name(),
                    citation.title(),
                    citation.documentNumber());
        }
    }

    /** What an entry names, and which entries name it. */
    static List<Relation> of(Handle handle, Entry entry) {
        List<Relation> relations = new ArrayList<>(handle
                .createQuery("SELECT * FROM catalog_citation WHERE entry = :entry ORDER BY position, line")
                .bind("entry", entry.number())
                .map((row, context) -> new Citation(
                        Citation.Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("document_number")))
                .list()
                .stream()
                .map(citation -> named(handle, citation))
                .toList());
        relations.addAll(naming(handle, entry));
        return List.copyOf(relations);
    }

    private static Relation named(Handle handle, Citation citation) {
        Optional<Relation> known = handle.createQuery(
                        """
                        SELECT number, title, document_number FROM catalog_entry
                         WHERE (:number <> '' AND document_number = :number) OR (:number = '' AND title = :title)
                         ORDER BY number DESC
                        """)
                .bind("number", citation.documentNumber())
                .bind("title", citation.title())
                .map((row, context) -> new Relation(
                        citation.kind().name(),
                        row.getString("title"),
                        row.getString("document_number"),
                        Optional.of(row.getString("number"))))
                .findFirst();
        return known.orElseGet(() ->
                new Relation(citation.kind().name(), citation.title(), citation.documentNumber(), Optional.empty()));
    }

    private static List<Relation> naming(Handle handle, Entry entry) {
        return handle.createQuery(
                        """
                        SELECT DISTINCT c.kind, e.number, e.title, e.document_number
                          FROM catalog_citation c JOIN catalog_entry e ON e.number = c.entry
                         WHERE c.entry <> :entry AND (c.document_number = :number
                                OR (c.document_number = '' AND c.title = :title))
                         ORDER BY e.number
                        """)
                .bind("entry", entry.number())
                .bind("number", entry.documentNumber())
                .bind("title", entry.title())
                .map((row, context) -> new Relation(
                        row.getString("kind") + "_BY",
                        row.getString("title"),
                        row.getString("document_number"),
                        Optional.of(row.getString("number"))))
                .list();
    }
}
