package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks through the catalog and counts what it can be narrowed by. Safe for use by many threads. */
public class Shelves {

    /** Numbers that remembered looks may hold together, and entries that are kept at hand. */
    private static final long NUMBERS = 2_000_000;

    private static final long ENTRIES = 5_000;

    private final Entries entries;
    private final Recent<Asked, Shelf.Found> looks =
            new Recent<>(NUMBERS, found -> found.numbers().size() + Shelf.Found.FACETS);
    private final Recent<String, Entry> read = new Recent<>(ENTRIES, entry -> 1);
    private volatile Shelf shelf = Shelf.EMPTY;

    public Shelves(Entries entries) {
        this.entries = entries;
    }

    /** What a look depends on, beside the catalog itself. */
    private record Asked(EntryFilter filter, LocalDate today) {}

    /**
     * A page of what was found.
     *
     * @param total of all pages
     * @param entries the newest publication first
     */
    public record Found(long total, List<Entry> entries, Facets facets) {}

    /** Looks for entries by all that a filter says, also in their texts. */
    public Found find(EntryFilter filter, LocalDate today, int offset, int limit) {
        Shelf now = current();
        Shelf.Found found = looks.get(new Asked(filter, today), now.position(), () -> look(now, filter, today));
        List<String> shown = found.numbers().stream().skip(offset).limit(limit).toList();
        return new Found(found.numbers().size(), taken(now, shown), found.facets());
    }

    private Shelf.Found look(Shelf shelf, EntryFilter filter, LocalDate today) {
        Set<Long> texts = filter.words().isEmpty() ? Set.of() : entries.saying(filter.words());
        return shelf.find(filter, texts, today);
    }

    /** Those that were not read lately are read together. */
    private List<Entry> taken(Shelf now, List<String> numbers) {
        List<String> missing = numbers.stream()
                .filter(number -> read.find(number, now.position()).isEmpty())
                .toList();
        Map<String, Entry> fresh =
                entries.find(missing).stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        fresh.forEach((number, entry) -> read.keep(number, now.position(), entry));
        return numbers.stream()
                .flatMap(number -> Optional.ofNullable(fresh.get(number))
                        .or(() -> read.find(number, now.position()))
                        .or(() -> entries.find(number))
                        .stream())
                .toList();
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
