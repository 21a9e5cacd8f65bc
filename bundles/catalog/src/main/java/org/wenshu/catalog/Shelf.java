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

    private static final Comparator<Spine> NEWEST = Comparator.comparing(
                    (Spine spine) -> spine.validity().publishedOn())
            .thenComparing(Spine::number)
            .reversed();

    private static final int ORGAN = 1;
    private static final int KIND = 2;
    private static final int TOPIC = 4;
    private static final int STATUS = 8;
    private static final int YEAR = 16;

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
        for (Spine spine : spines) {
            if (!says(spine, filter, texts) || !binds(spine, filter)) {
                continue;
            }
            EntryStatus status = spine.validity()
                    .statusOn(filter.status().map(EntryFilter.StatusOn::day).orElse(today));
            int outside = outside(spine, status, filter);
            if (outside == 0) {
                numbers.add(spine.number());
            }
            tally.count(spine, status, outside);
        }
        return new Found(numbers, tally.facets());
    }

    private static boolean says(Spine spine, EntryFilter filter, Set<Long> texts) {
        String words = filter.words();
        return words.isEmpty()
                || spine.title().contains(words)
                || spine.documentNumber().contains(words)
                || spine.number().equals(words)
                || spine.indexNumber().equals(words)
                || texts.contains(spine.key());
    }

    private static boolean binds(Spine spine, EntryFilter filter) {
        return filter.inForceOn()
                .map(day -> spine.validity().statusOn(day).inForce())
                .orElse(true);
    }

    /** Which restrictions leave it out, a bit for each. */
    private static int outside(Spine spine, EntryStatus status, EntryFilter filter) {
        int outside = filter.organ().isEmpty() || spine.organs().contains(filter.organ()) ? 0 : ORGAN;
        outside |= filter.kind().filter(kind -> kind != spine.kind()).isPresent() ? KIND : 0;
        outside |= filter.topic().isEmpty() || spine.topics().contains(filter.topic()) ? 0 : TOPIC;
        outside |= filter.status().filter(asked -> asked.status() != status).isPresent() ? STATUS : 0;
        outside |= filter.year().isEmpty() || spine.year().equals(filter.year()) ? 0 : YEAR;
        return outside;
    }

    /** Counts values. */
    private static final class Tally {

        private final Map<String, Long> organs = new HashMap<>();
        private final Map<String, Long> kinds = new HashMap<>();
        private final Map<String, Long> topics = new HashMap<>();
        private final Map<String, Long> statuses = new HashMap<>();
        private final Map<String, Long> years = new HashMap<>();

        void count(Spine spine, EntryStatus status, int outside) {
            if ((outside & ~ORGAN) == 0) {
                spine.organs().forEach(organ -> organs.merge(organ, 1L, Long::sum));
            }
            if ((outside & ~KIND) == 0) {
                kinds.merge(spine.kind().name(), 1L, Long::sum);
            }
            if ((outside & ~TOPIC) == 0) {
                spine.topics().forEach(topic -> topics.merge(topic, 1L, Long::sum));
            }
            if ((outside & ~STATUS) == 0) {
                statuses.merge(status.name(), 1L, Long::sum);
            }
            if ((outside & ~YEAR) == 0) {
                years.merge(spine.year(), 1L, Long::sum);
            }
        }

        Facets facets() {
            Comparator<Facets.Count> most =
                    Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(Facets.Count::value);
            Comparator<Facets.Count> latest =
                    Comparator.comparing(Facets.Count::value).reversed();
            return new Facets(
                    sorted(organs, most),
                    sorted(kinds, most),
                    sorted(topics, most),
                    sorted(statuses, most),
                    sorted(years, latest));
        }

        private static List<Facets.Count> sorted(Map<String, Long> counts, Comparator<Facets.Count> order) {
            return counts.entrySet().stream()
                    .map(count -> new Facets.Count(count.getKey(), count.getValue()))
                    .sorted(order)
                    .toList();
        }
    }
}
