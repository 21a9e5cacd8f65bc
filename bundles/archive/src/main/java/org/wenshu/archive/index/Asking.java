package org.wenshu.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.wenshu.archive.ArchivedDocument;

/** One question on one state of the index. */
final class Asking {

    private static final int PLACES = 3;
    private static final int VALUES = 20;
    private static final List<String> FACETS =
            List.of(Fields.ISSUER, Fields.KIND, Fields.YEAR, Fields.STATUS, Fields.TOPIC);

    private final IndexSearcher searcher;
    private final Question question;
    private final Query inText;
    private final Snippets snippets = new Snippets();

    Asking(IndexSearcher searcher, Question question) {
        this.searcher = searcher;
        this.question = question;
        this.inText = QueryWriter.inText(question.words());
    }

    Answer answer() throws IOException {
        Query query = QueryWriter.documents(question);
        int wanted = question.offset() + question.limit();
        Sort sort = question.byDate()
                ? new Sort(new SortField(Fields.DATE, SortField.Type.LONG, true), SortField.FIELD_SCORE)
                : Sort.RELEVANCE;
        TopDocs found = searcher.search(query, Math.max(1, wanted), sort, true);
        List<Answer.Hit> hits = new ArrayList<>();
        for (int i = question.offset(); i < found.scoreDocs.length; i++) {
            hits.add(hit(found.scoreDocs[i]));
        }
        return new Answer(searcher.count(query), hits, facets(query));
    }

    private Answer.Hit hit(ScoreDoc found) throws IOException {
        Document stored = searcher.storedFields().document(found.doc);
        ArchivedDocument document = DocumentForm.read(stored);
        List<Answer.Place> places = articles(document);
        if (places.isEmpty()) {
            List<Answer.Snippet> whole = snippets.of(inText, stored.get(Fields.TEXT));
            places = whole.isEmpty() ? List.of() : List.of(new Answer.Place("", "", whole));
        }
        return new Answer.Hit(document, Float.isNaN(found.score) ? 0 : found.score, places);
    }

    private List<Answer.Place> articles(ArchivedDocument document) throws IOException {
        Query query = QueryWriter.articles(question.words(), document.documentId());
        List<Answer.Place> places = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, PLACES).scoreDocs) {
            Document stored = searcher.storedFields().document(found.doc);
            List<Answer.Snippet> cut = snippets.of(inText, stored.get(Fields.TEXT));
            places.add(new Answer.Place(stored.get(Fields.LABEL), stored.get(Fields.ANCHOR), cut));
        }
        return places;
    }

    private Map<String, List<Answer.Count>> facets(Query query) throws IOException {
        Map<String, List<Answer.Count>> counted = new LinkedHashMap<>();
        FACETS.forEach(field -> counted.put(field, List.of()));
        if (searcher.count(query) == 0) {
            return counted;
        }
        FacetsCollector matching = searcher.search(query, new FacetsCollectorManager());
        var state = new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), DocumentForm.FACETS);
        var counts = new SortedSetDocValuesFacetCounts(state, matching);
        for (FacetResult result : counts.getAllDims(VALUES)) {
            List<Answer.Count> values = new ArrayList<>();
            for (var value : result.labelValues) {
                values.add(new Answer.Count(value.label, value.value.longValue()));
            }
            counted.put(result.dim, values);
        }
        return counted;
    }
}
