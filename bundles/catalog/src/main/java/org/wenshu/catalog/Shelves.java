package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Looks through the catalog and counts what it can be narrowed by. Safe for use by many threads. */
public class Shelves {

    private final Entries entries;
    private volatile Shelf shelf = Shelf.EMPTY;

    public Shelves(Entries entries) {
        this.entries = entries;
    }

    /**
     * A page of what was found.
     *
     * @param total of all pages
     * @param entries the newest publication first
     */
    public record Found(long total, List<Entry> entries, Facets facets) {}

    /** Looks for entries by all that a filter says, also in their texts. */
    public Found find(EntryFilter filter, LocalDate today, int offset, int limit) {
        Set<Long> texts = filter.words().isEmpty() ? Set.of() : entries.saying(filter.words());
        Shelf.Found found = current().find(filter, texts, today);
        List<Entry> shown = found.numbers().stream()
                .skip(offset)
                .limit(limit)
                .flatMap(number -> entries.find(number).stream())
                .toList();
        return new Found(found.numbers().size(), shown, found.facets());
    }

    private Shelf current() {
        long now = entries.stamp().map(Stamp::position).orElse(0L);
        return shelf.position() == now ? shelf : renew();
    }

    /** Only what changed is read, unless something is gone. */
    private synchronized Shelf renew() {
        Shelf before = shelf;
        Entries.Changes changes = entries.changesSince(before.position());
        if (changes.position() != before.position()) {
            Shelf after = before.with(changes.position(), changes.spines());
            boolean gone = after.size() != changes.total() || changes.position() < before.position();
            Entries.Changes all = gone ? entries.changesSince(-1) : changes;
            shelf = gone ? Shelf.EMPTY.with(all.position(), all.spines()) : after;
        }
        return shelf;
    }
}
