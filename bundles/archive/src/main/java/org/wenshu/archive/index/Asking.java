package org.wenshu.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.extraction.Article;
import org.wenshu.archive.query.Asked;
import org.wenshu.archive.query.QuestionReader;
import org.wenshu.archive.words.Synonyms;

/** One question on one state of the index. */
final class Asking {

    private final IndexSearcher searcher;
    private final Question question;
    private final Asked asked;
    private final Synonyms synonyms;
    private final Optional<Fusion> fusion;

    Asking(IndexSearcher searcher, Question question, Synonyms synonyms, Optional<Fusion> fusion) {
        this.searcher = Scoring.searcher(searcher.getIndexReader());
        this.question = question;
        this.asked = QuestionReader.read(question.words());
        this.synonyms = synonyms;
        this.fusion = fusion;
    }

    /** The documents found and counted in one pass. */
    private record Found(TopDocs top, FacetsCollector all) {}

    Answer answer() throws IOException {
        Query query = query();
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

    private Query query() throws IOException {
        QueryWriter writer = new QueryWriter(synonyms);
        return fusion.isPresent()
                ? fusion.get().query(searcher, writer.filters(question), writer.write(asked))
                : writer.documents(question, asked);
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
        Listing listing = DocumentForm.listing(stored);
        List<Article> articles = DocumentForm.articles(stored);
        List<Answer.Place> places = snippets.places(articles);
        Optional<Meanings.Passage> near = fusion.flatMap(fused -> fused.of(listing));
        return new Answer.Hit(
                listing,
                score(found),
                near.map(passage -> snippets.with(places, articles, passage)).orElse(places));
    }

    /** A sort by relevance keeps the score as the value that was sorted by. */
    private static float score(ScoreDoc found) {
        boolean sorted = found instanceof FieldDoc;
        Object first = sorted ? ((FieldDoc) found).fields[0] : found.score;
        float score = first instanceof Float value ? value : found.score;
        return Float.isNaN(score) ? 0 : score;
    }
}
