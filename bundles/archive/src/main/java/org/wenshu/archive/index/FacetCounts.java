package org.wenshu.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;

/** Counts the values of all documents found. What is needed of an index is worked out once for each of its states. */
final class FacetCounts {

    private static final int VALUES = 20;
    private static final List<String> FACETS =
            List.of(Fields.ISSUER, Fields.KIND, Fields.YEAR, Fields.STATUS, Fields.TOPIC);
    private static final Map<Object, SortedSetDocValuesReaderState> STATES = new ConcurrentHashMap<>();

    private FacetCounts() {}

    static Map<String, List<Answer.Count>> of(IndexReader reader, FacetsCollector found) throws IOException {
        Map<String, List<Answer.Count>> counted = new LinkedHashMap<>();
        FACETS.forEach(field -> counted.put(field, List.of()));
        boolean any = found.getMatchingDocs().stream().anyMatch(docs -> docs.totalHits > 0);
        if (!any || FieldInfos.getMergedFieldInfos(reader).fieldInfo("$facets") == null) {
            return counted;
        }
        var counts = new SortedSetDocValuesFacetCounts(state(reader), found);
        for (FacetResult result : counts.getAllDims(VALUES)) {
            List<Answer.Count> values = new ArrayList<>();
            for (var value : result.labelValues) {
                values.add(new Answer.Count(value.label, value.value.longValue()));
            }
            counted.put(result.dim, values);
        }
        return counted;
    }

    private static SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
        IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
        if (cache == null) {
            return new DefaultSortedSetDocValuesReaderState(reader, DocumentForm.FACETS);
        }
        SortedSetDocValuesReaderState known = STATES.get(cache.getKey());
        if (known == null) {
            known = new DefaultSortedSetDocValuesReaderState(reader, DocumentForm.FACETS);
            if (STATES.putIfAbsent(cache.getKey(), known) == null) {
                cache.addClosedListener(STATES::remove);
            }
        }
        return known;
    }
}
