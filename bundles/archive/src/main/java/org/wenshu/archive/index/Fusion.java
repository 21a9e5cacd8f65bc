package org.wenshu.archive.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.wenshu.api.archive.Meanings;
import org.wenshu.archive.query.Asked;
import org.wenshu.archive.query.QuestionReader;
import org.wenshu.archive.words.Synonyms;

/**
 * Puts passages that mean what is asked beside what the words find. Both scores are brought between 0 and 1 and added. The
 * meaning of an article tells more than its words; of a long document it tells less than the words, because a passage is only
 * a piece of it: so the share of the meaning falls with the length of what the words find. Figures: itests/README.md.
 */
public final class Fusion {

    /** The share of the meaning among articles, and among long documents. */
    private static final double AMONG_ARTICLES = 0.6;

    private static final double AMONG_DOCUMENTS = 0.03;

    /** How many characters an article has at most, and a long document at least. */
    private static final double ARTICLE = 300;

    private static final double DOCUMENT = 1200;

    /** So many of what the words find tell how long it is. */
    private static final int FIRST = 10;

    /** What is farther behind the nearest than this is no better than what is not near at all. */
    private static final float SPAN = 0.25f;

    /** The last of the nearest is still nearer than what is none. */
    private static final float LEAST = 0.001f;

    private static final float WIDEST = 2.1f;

    private final Map<String, Meanings.Passage> near = new LinkedHashMap<>();
    private final boolean words;
    private final float nearest;

    /** @param words whether documents with the words count, too */
    public Fusion(List<Meanings.Passage> nearestFirst, boolean words) {
        nearestFirst.forEach(passage -> near.putIfAbsent(key(passage.library(), passage.documentId()), passage));
        this.words = words;
        this.nearest = nearestFirst.isEmpty() ? 0 : nearestFirst.get(0).nearness();
    }

    /** Whether a question is better answered by meaning and words together: a sentence that is nothing else. */
    public static boolean suits(String question, Synonyms synonyms) {
        return QuestionReader.read(question) instanceof Asked.Phrase phrase
                && !phrase.exactly()
                && phrase.field() == Asked.Field.ANYWHERE
                && new WordQueries(synonyms).isSentence(phrase.text());
    }

    /** Documents with the words or the meaning, of those that the filters let through. */
    Query query(IndexSearcher searcher, Query filters, Query asked) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(filters, Occur.FILTER);
        float share = 1;
        if (words) {
            ScoreDoc[] first = first(searcher, filters, asked);
            share = (float) share(Lengths.mean(searcher, first));
            float best = first.length == 0 || first[0].score <= 0 ? 1 : first[0].score;
            query.add(new BoostQuery(asked, (1 - share) / best), Occur.SHOULD);
        }
        for (Meanings.Passage passage : near.values()) {
            query.add(
                    new BoostQuery(new ConstantScoreQuery(document(passage)), share * closeness(passage)),
                    Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /** The share of the meaning among texts of a length. */
    static double share(double length) {
        double between = Math.min(1, Math.max(0, (length - ARTICLE) / (DOCUMENT - ARTICLE)));
        return AMONG_ARTICLES - between * (AMONG_ARTICLES - AMONG_DOCUMENTS);
    }

    /** The passage of a document that is near. */
    Optional<Meanings.Passage> of(Listing document) {
        return Optional.ofNullable(near.get(key(document.library(), document.documentId())));
    }

    private static ScoreDoc[] first(IndexSearcher searcher, Query filters, Query asked) throws IOException {
        Query both = new BooleanQuery.Builder()
                .add(filters, Occur.FILTER)
                .add(asked, Occur.MUST)
                .build();
        return searcher.search(both, FIRST).scoreDocs;
    }

    private float closeness(Meanings.Passage passage) {
        float behind = nearest - passage.nearness();
        return Math.max(1 - behind / SPAN, LEAST * (1 - behind / WIDEST));
    }

    private static Query document(Meanings.Passage passage) {
        BooleanQuery.Builder one =
                new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.ID, passage.documentId())), Occur.FILTER);
        if (passage.library().isEmpty()) {
            one.add(new FieldExistsQuery(Fields.LIBRARY), Occur.MUST_NOT);
        } else {
            one.add(new TermQuery(new Term(Fields.LIBRARY, passage.library())), Occur.FILTER);
        }
        return one.build();
    }

    private static String key(String library, String documentId) {
        return library + '\n' + documentId;
    }
}
