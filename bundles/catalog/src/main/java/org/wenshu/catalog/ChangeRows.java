package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.catalog.ValidityChange;

/** Reads what happened to the validity of entries. */
final class ChangeRows {

    private ChangeRows() {}

    /** By the number of the entry, in order. */
    static Map<String, List<Change>> of(Handle handle, List<String> numbers) {
        return handle
                .createQuery("SELECT * FROM catalog_change WHERE entry IN (<numbers>) ORDER BY entry, position")
                .bindList("numbers", numbers)
                .map((row, context) -> Map.entry(
                        row.getString("entry"),
                        new Change(
                                ValidityChange.valueOf(row.getString("change")),
                                EntryRow.day(row, "day"),
                                LocalDate.parse(row.getString("decided_on")),
                                row.getString("reference"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
