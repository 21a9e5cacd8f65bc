package org.wenshu.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.wenshu.archive.words.Synonyms;

/** Asks several indexes as if they were one; each in one state from the beginning to the end of an answer. */
public final class Together {

    private final List<SearchIndex> indexes;
    private final Synonyms synonyms;

    public Together(List<SearchIndex> indexes, Synonyms synonyms) {
        this.indexes = indexes;
        this.synonyms = synonyms;
    }

    /** What answers a question. */
    public Answer answer(Question question) {
        return ask(searcher -> new Asking(searcher, question, synonyms, Optional.empty()).answer());
    }

    /** What answers a question by its words and its meaning. */
    public Answer answer(Question question, Fusion fusion) {
        return ask(searcher -> new Asking(searcher, question, synonyms, Optional.of(fusion)).answer());
    }

    /** Titles that somebody may mean who has typed this so far. */
    public List<String> suggestions(String typed, Optional<String> reader, int most) {
        return ask(searcher -> new Suggesting(searcher).titles(typed, reader, most));
    }

    /** The question as it may be meant if it was mistyped; empty if it finds enough or nothing is near. */
    public String meant(Question question) {
        return ask(searcher -> new Meaning(searcher, question).meant());
    }

    /** Documents with the words of another one; empty if the reader may not see that. */
    public Optional<List<Listing>> similar(String documentId, Optional<String> reader, int most) {
        return ask(searcher -> new Suggesting(searcher).similar(documentId, reader, most));
    }

    private <T> T ask(SearchIndex.Work<T> work) {
        return indexes.size() == 1 ? indexes.get(0).ask(work) : ask(0, new ArrayList<>(), work);
    }

    private <T> T ask(int at, List<IndexReader> readers, SearchIndex.Work<T> work) {
        if (at < indexes.size()) {
            return indexes.get(at).ask(searcher -> {
                readers.add(searcher.getIndexReader());
                return ask(at + 1, readers, work);
            });
        }
        try (MultiReader all = new MultiReader(readers.toArray(IndexReader[]::new), false)) {
            return work.with(new IndexSearcher(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
