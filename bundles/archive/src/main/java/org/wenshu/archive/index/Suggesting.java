package org.wenshu.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.wenshu.archive.words.Words;

/** Finds titles from what was typed so far, and documents from another one; only what the reader may see. */
final class Suggesting {

    private static final int TYPED = 20;
    private static final int WORDS = 40;

    private final IndexSearcher searcher;

    Suggesting(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<String> titles(String typed, Optional<String> reader, int most) throws IOException {
        String start = Typing.typed(typed);
        if (start.isEmpty()) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder()
                .add(QueryWriter.DOCUMENTS, Occur.FILTER)
                .add(
                        new PrefixQuery(new Term(Fields.TYPED, start.substring(0, Math.min(start.length(), TYPED)))),
                        Occur.FILTER)
                .add(QueryWriter.readable(reader), Occur.FILTER)
                .build();
        Sort newest = new Sort(new SortField(Fields.DATE, SortField.Type.LONG, true), SortField.FIELD_DOC);
        Set<String> titles = new LinkedHashSet<>();
        for (ScoreDoc found : searcher.search(query, most * 3, newest).scoreDocs) {
            titles.add(searcher.storedFields()
                    .document(found.doc, Set.of(Fields.TITLE))
                    .get(Fields.TITLE));
        }
        return titles.stream().limit(most).toList();
    }

    Optional<List<Listing>> similar(String documentId, Optional<String> reader, int most) throws IOException {
        Query itself = new BooleanQuery.Builder()
                .add(QueryWriter.DOCUMENTS, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ID, documentId)), Occur.FILTER)
                .add(QueryWriter.readable(reader), Occur.FILTER)
                .build();
        TopDocs there = searcher.search(itself, 1);
        if (there.scoreDocs.length == 0) {
            return Optional.empty();
        }
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(Words.WRITING);
        like.setFieldNames(new String[] {Fields.TEXT});
        like.setMinWordLen(2);
        like.setMinTermFreq(1);
        like.setMinDocFreq(1);
        like.setMaxQueryTerms(WORDS);
        Query query = new BooleanQuery.Builder()
                .add(like.like(there.scoreDocs[0].doc), Occur.MUST)
                .add(QueryWriter.DOCUMENTS, Occur.FILTER)
                .add(QueryWriter.readable(reader), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ID, documentId)), Occur.MUST_NOT)
                .build();
        List<Listing> similar = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
            similar.add(DocumentForm.listing(searcher.storedFields().document(found.doc)));
        }
        return Optional.of(similar);
    }
}
