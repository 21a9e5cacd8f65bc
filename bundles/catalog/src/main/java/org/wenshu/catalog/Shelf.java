package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wenshu.api.catalog.EntryStatus;

/**
 * The spines of all entries at one position of the journal, the newest publication first. Looking through them takes a
 * few milliseconds for 50,000 entries, where a database would group them once for each facet. Never changed.
 */
final class Shelf {

    static final Shelf EMPTY = new Shelf(-1, List.of());

    private static final Comparator<Spine> NEWEST = Comparator.comparing(Spine::publishedOn)
            .thenComparing(Spine::number)
            .reversed();

    private final long position;
    private final List<Spine> spines;

    private Shelf(long position, List<Spine> spines) {
        this.position = position;
        this.spines = spines;
    }

    long position() {
        return position;
    }

    int size() {
        return spines.size();
    }

    /** The shelf after some entries came or changed. */
    Shelf with(long now, List<Spine> changed) {
        Map<String, Spine> all = new HashMap<>(spines.size() * 2);
        spines.forEach(spine -> all.put(spine.number(), spine));
        changed.forEach(spine -> all.put(spine.number(), spine));
        List<Spine> sorted = new ArrayList<>(all.values());
        sorted.sort(NEWEST);
        return new Shelf(now, sorted);
    }

    /** What was found, with what it could be narrowed by. */
    record Found(List<String> numbers, Facets facets) {

        /** What the facets take of memory, in numbers. */
        static final int FACETS = 1_000;
    }

    /**
     * Looks for entries.
     *
     * @param texts keys of the entries whose text has the words of the filter
     */
    Found find(EntryFilter filter, Set<Long> texts, LocalDate today) {
        List<String> numbers = new ArrayList<>();
        Tally tally = new Tally();
        boolean bound = filter.inForceOn().isPresent();
        long bindingDay = filter.inForceOn().orElse(today).toEpochDay();
        long statusDay =
                filter.status().map(EntryFilter.StatusOn::day).orElse(today).toEpochDay();
        for (Spine spine : spines) {
            if (says(spine, filter.words(), texts)
                    && (!bound || spine.course().on(bindingDay).inForce())) {
                EntryStatus status = spine.course().on(statusDay);
                int outside = outside(spine, status, filter);
                if (outside == 0) {
                    numbers.add(spine.number());
                }
                tally.count(spine, status, outside);
            }
        }
        return new Found(numbers, tally.facets());
    }

    private static boolean says(Spine spine, String words, Set<Long> texts) {
        return words.isEmpty()
                || spine.title().contains(words)
                || spine.documentNumber().contains(words)
                || spine.number().equals(words)
                || spine.indexNumber().equals(words)
                || !texts.isEmpty() && texts.contains(spine.key());
    }

    /** Which restrictions leave it out, a bit for each. */
    private static int outside(Spine spine, EntryStatus status, EntryFilter filter) {
        int outside = filter.organ().isEmpty() || spine.organs().contains(filter.organ()) ? 0 : Tally.ORGAN;
        outside |= filter.kind().filter(kind -> kind != spine.kind()).isPresent() ? Tally.KIND : 0;
        outside |= filter.topic().isEmpty() || spine.topics().contains(filter.topic()) ? 0 : Tally.TOPIC;
        outside |= filter.status().filter(asked -> asked.status() != status).isPresent() ? Tally.STATUS : 0;
        outside |= filter.year().isEmpty() || spine.year().equals(filter.year()) ? 0 : Tally.YEAR;
        return outside;
    }
}
