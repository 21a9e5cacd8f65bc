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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.wenshu.api.archive.Meanings;
import org.wenshu.archive.query.Asked;
import org.wenshu.archive.query.QuestionReader;
import org.wenshu.archive.words.Synonyms;

/**
 * Puts passages that mean what is asked beside what the words find. Both scores are brought between 0 and 1 and added.
 */
public final class Fusion {

    private static final float WORDS = 0.4f;
    private static final float MEANING = 0.6f;

    /** The last of the nearest is still nearer than what is none. */
    private static final float LEAST = 0.001f;

    private final Map<String, Meanings.Passage> near = new LinkedHashMap<>();
    private final boolean words;
    private final float nearest;
    private final float farthest;

    /** @param words whether documents with the words count, too */
    public Fusion(List<Meanings.Passage> nearestFirst, boolean words) {
        nearestFirst.forEach(passage -> near.putIfAbsent(key(passage.library(), passage.documentId()), passage));
        this.words = words;
        this.nearest = nearestFirst.isEmpty() ? 0 : nearestFirst.get(0).nearness();
        this.farthest = nearestFirst.isEmpty()
                ? 0
                : nearestFirst.get(nearestFirst.size() - 1).nearness();
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
        if (words) {
            query.add(new BoostQuery(asked, WORDS / best(searcher, filters, asked)), Occur.SHOULD);
        }
        float share = words ? MEANING : 1;
        near.values()
                .forEach(passage -> query.add(
                        new BoostQuery(new ConstantScoreQuery(document(passage)), share * closeness(passage)),
                        Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /** The passage of a document that is near. */
    Optional<Meanings.Passage> of(Listing document) {
        return Optional.ofNullable(near.get(key(document.library(), document.documentId())));
    }

    private static float best(IndexSearcher searcher, Query filters, Query asked) throws IOException {
        TopDocs top = searcher.search(
                new BooleanQuery.Builder()
                        .add(filters, Occur.FILTER)
                        .add(asked, Occur.MUST)
                        .build(),
                1);
        return top.scoreDocs.length == 0 || top.scoreDocs[0].score <= 0 ? 1 : top.scoreDocs[0].score;
    }

    private float closeness(Meanings.Passage passage) {
        float span = nearest - farthest;
        return span <= 0 ? 1 : Math.max(LEAST, (passage.nearness() - farthest) / span);
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
