package org.wenshu.catalog.correction;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.wenshu.catalog.Messages;

/**
 * A correction of an entry.
 *
 * @param version of the entry from this correction on; what was published first is version 1
 * @param organ full name of the organ that did it
 * @param position of its journal entry, which proves the version
 */
public record Correction(
        int version,
        LocalDate on,
        String organ,
        String reason,
        List<Item> items,
        OffsetDateTime toldAt,
        long position) {

    public Correction {
        items = List.copyOf(items);
    }

    /**
     * What was put right.
     *
     * @param field as the entry's JSON calls it
     * @param before as it was wrong; empty for nothing
     * @param after as it is right; empty for nothing
     */
    public record Item(String field, String before, String after) {

        /** The name of the field in Chinese. */
        public String label() {
            return Messages.text("datum." + field);
        }

        /** As people read it. */
        public String shownBefore() {
            return Datum.named(field).shown(before);
        }

        public String shownAfter() {
            return Datum.named(field).shown(after);
        }
    }

    /** What was put right, in a line. */
    public String summary() {
        return items.stream()
                .map(item -> Messages.text("correction.item", item.label(), item.shownBefore(), item.shownAfter()))
                .collect(Collectors.joining("；"));
    }

    /** The data as they were before. */
    public EntryData undoneIn(EntryData data) {
        EntryData before = data;
        for (Item item : items) {
            before = Datum.named(item.field()).in(before, item.before());
        }
        return before;
    }
}
