package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.document.DocumentKind;

/** Reads spines of entries, many at once. */
final class SpineRows {

    private SpineRows() {}

    /** Those that changed after a position. */
    static List<Spine> since(Handle handle, long position) {
        Map<String, List<String>> organs = names(handle, position, "catalog_organ");
        Map<String, List<String>> topics = names(handle, position, "catalog_topic");
        Map<String, String> years = new HashMap<>();
        return handle.createQuery("SELECT * FROM catalog_entry WHERE COALESCE(touched, 0) > :since")
                .bind("since", position)
                .map((row, context) -> new Spine(
                        row.getString("number"),
                        row.getString("index_number"),
                        row.getLong("position"),
                        row.getString("title"),
                        row.getString("document_number"),
                        DocumentKind.valueOf(row.getString("kind")),
                        organs.getOrDefault(row.getString("number"), List.of()),
                        topics.getOrDefault(row.getString("number"), List.of()),
                        years.computeIfAbsent(row.getString("published_on").substring(0, 4), year -> year),
                        LocalDate.parse(row.getString("published_on")),
                        Course.of(EntryRow.validity(row))))
                .list();
    }

    /** Equal names are one object: there are few of them in many entries. */
    private static Map<String, List<String>> names(Handle handle, long position, String table) {
        Map<String, String> known = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        handle.createQuery("SELECT n.entry, n.name FROM " + table
                        + " n JOIN catalog_entry e ON e.number = n.entry WHERE COALESCE(e.touched, 0) > :since"
                        + " ORDER BY n.entry, n.position")
                .bind("since", position)
                .map((row, context) -> Map.entry(row.getString("entry"), row.getString("name")))
                .forEach(name -> names.computeIfAbsent(name.getKey(), entry -> new ArrayList<>(1))
                        .add(known.computeIfAbsent(name.getValue(), value -> value)));
        return names;
    }
}
