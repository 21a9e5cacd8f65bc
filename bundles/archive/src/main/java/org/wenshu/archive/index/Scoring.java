package org.wenshu.archive.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much the length of a text counts against it: more than Lucene thinks, because its mean counts characters and pairs and
 * so makes every text look short. It is asked for when searching only; the index keeps nothing of it.
 */
final class Scoring extends PerFieldSimilarityWrapper {

    private static final float SATURATION = 1.2f;
    private static final Similarity TEXT = new BM25Similarity(SATURATION, 0.9f);
    private static final Similarity PLACE = new BM25Similarity(SATURATION, 1);
    private static final Similarity OTHER = new BM25Similarity();
    private static final Similarity ALL = new Scoring();

    private Scoring() {}

    /** A searcher that scores this way; as good as its reader. */
    static IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(ALL);
        return searcher;
    }

    @Override
    public Similarity get(String field) {
        return switch (field) {
            case Fields.TEXT -> TEXT;
            case Fields.PLACE -> PLACE;
            default -> OTHER;
        };
    }
}
