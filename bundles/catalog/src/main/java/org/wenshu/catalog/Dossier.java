package org.wenshu.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What is known of an entry beside its data. */
public record Dossier(List<Change> changes, List<Interpretation> interpretations, List<Relation> relations) {

    /** By the number of the entry; a handful of queries, however many entries there are. */
    static Map<String, Dossier> of(Handle handle, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Change>> changes =
                ChangeRows.of(handle, entries.stream().map(Entry::number).toList());
        Map<String, List<Interpretation>> interpretations = InterpretationRows.of(
                handle, entries.stream().map(Entry::documentId).toList());
        Map<String, List<Relation>> relations = CitationRows.of(handle, entries);
        Map<String, Dossier> dossiers = new HashMap<>();
        entries.forEach(entry -> dossiers.put(
                entry.number(),
                new Dossier(
                        changes.getOrDefault(entry.number(), List.of()),
                        interpretations.getOrDefault(entry.documentId(), List.of()),
                        relations.get(entry.number()))));
        return dossiers;
    }
}
