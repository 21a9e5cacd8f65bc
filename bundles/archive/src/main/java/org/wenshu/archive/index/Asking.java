package org.wenshu.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.wenshu.archive.query.Asked;
import org.wenshu.archive.query.QuestionReader;
import org.wenshu.archive.words.Synonyms;

/** One question on one state of the index. */
final class Asking {

    private final IndexSearcher searcher;
    private final Question question;
    private final Asked asked;
    private final Synonyms synonyms;

    Asking(IndexSearcher searcher, Question question, Synonyms synonyms) {
        this.searcher = searcher;
        this.question = question;
        this.asked = QuestionReader.read(question.words());
        this.synonyms = synonyms;
    }

    /** The documents found and counted in one pass. */
    private record Found(TopDocs top, FacetsCollector all) {}

    Answer answer() throws IOException {
        Query query = new QueryWriter(synonyms).documents(question, asked);
        int wanted = question.offset() + question.limit();
        Sort sort = question.byDate()
                ? new Sort(new SortField(Fields.DATE, SortField.Type.LONG, true), SortField.FIELD_SCORE)
                : Sort.RELEVANCE;
        Found found = search(query, sort, Math.max(1, wanted));
        List<Needles.Needle> needles = Needles.of(asked, synonyms);
        List<Answer.Hit> hits = new ArrayList<>();
        for (int i = question.offset(); i < Math.min(wanted, found.top().scoreDocs.length); i++) {
            hits.add(hit(found.top().scoreDocs[i], needles));
        }
        Map<String, List<Answer.Count>> facets = FacetCounts.of(searcher.getIndexReader(), found.all());
        return new Answer(found.top().totalHits.value, hits, facets);
    }

    private Found search(Query query, Sort sort, int wanted) throws IOException {
        var manager = new MultiCollectorManager(
                new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE), new FacetsCollectorManager());
        Object[] results = searcher.search(query, manager);
        TopDocs top = (TopDocs) results[0];
        if (question.byDate()) {
            TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        }
        return new Found(top, (FacetsCollector) results[1]);
    }

    private Answer.Hit hit(ScoreDoc found, List<Needles.Needle> needles) throws IOException {
        Document stored = searcher.storedFields().document(found.doc);
        Snippets snippets = new Snippets(stored.get(Fields.TEXT), needles);
        float score = score(found);
        return new Answer.Hit(DocumentForm.listing(stored), score, snippets.places(DocumentForm.articles(stored)));
    }

    /** A sort by relevance keeps the score as the value that was sorted by. */
    private static float score(ScoreDoc found) {
        boolean sorted = found instanceof FieldDoc;
        Object first = sorted ? ((FieldDoc) found).fields[0] : found.score;
        float score = first instanceof Float value ? value : found.score;
        return Float.isNaN(score) ? 0 : score;
    }
}
