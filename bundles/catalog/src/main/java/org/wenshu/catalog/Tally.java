package org.wenshu.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;

/** Counts what entries could be narrowed by, tens of thousands of them while a reader waits. */
final class Tally {

    static final int ORGAN = 1;
    static final int KIND = 2;
    static final int TOPIC = 4;
    static final int STATUS = 8;
    static final int YEAR = 16;

    private static final Comparator<Facets.Count> MOST =
            Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(Facets.Count::value);
    private static final Comparator<Facets.Count> LATEST =
            Comparator.comparing(Facets.Count::value).reversed();

    private final Map<String, long[]> organs = new HashMap<>();
    private final Map<String, long[]> topics = new HashMap<>();
    private final Map<String, long[]> years = new HashMap<>();
    private final long[] kinds = new long[DocumentKind.values().length];
    private final long[] statuses = new long[EntryStatus.values().length];

    /** Counts an entry under each facet whose own restriction alone leaves it out, or under all. */
    void count(Spine spine, EntryStatus status, int outside) {
        if ((outside & ~ORGAN) == 0) {
            count(spine.organs(), organs);
        }
        if ((outside & ~KIND) == 0) {
            kinds[spine.kind().ordinal()]++;
        }
        if ((outside & ~TOPIC) == 0) {
            count(spine.topics(), topics);
        }
        if ((outside & ~STATUS) == 0) {
            statuses[status.ordinal()]++;
        }
        if ((outside & ~YEAR) == 0) {
            cell(spine.year(), years)[0]++;
        }
    }

    private static void count(List<String> values, Map<String, long[]> counts) {
        for (int i = 0; i < values.size(); i++) {
            cell(values.get(i), counts)[0]++;
        }
    }

    private static long[] cell(String value, Map<String, long[]> counts) {
        return counts.computeIfAbsent(value, first -> new long[1]);
    }

    Facets facets() {
        return new Facets(
                counts(organs, MOST),
                counts(DocumentKind.values(), kind -> kinds[kind.ordinal()]),
                counts(topics, MOST),
                counts(EntryStatus.values(), status -> statuses[status.ordinal()]),
                counts(years, LATEST));
    }

    private static List<Facets.Count> counts(Map<String, long[]> counts, Comparator<Facets.Count> order) {
        return counts.entrySet().stream()
                .map(count -> new Facets.Count(count.getKey(), count.getValue()[0]))
                .sorted(order)
                .toList();
    }

    private static <E extends Enum<E>> List<Facets.Count> counts(E[] values, Function<E, Long> count) {
        return Stream.of(values)
                .map(value -> new Facets.Count(value.name(), count.apply(value)))
                .filter(counted -> counted.count() > 0)
                .sorted(MOST)
                .toList();
    }
}
