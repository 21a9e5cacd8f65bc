package org.wenshu.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.wenshu.archive.words.Cut;
import org.wenshu.archive.words.Lexicon;

/**
 * Guesses what a mistyped question means: a run of characters that stands in no document becomes the word that sounds the
 * same and stands in some; what stands somewhere as a whole is meant as it is. Only documents that the reader may see count.
 */
final class Meaning {

    private static final int LONGEST = 30;

    private final IndexSearcher searcher;
    private final Question question;

    Meaning(IndexSearcher searcher, Question question) {
        this.searcher = searcher;
        this.question = question;
    }

    String meant() throws IOException {
        String words = question.words();
        List<Cut.Piece> pieces = Cut.all(words);
        if (words.length() > LONGEST || pieces.isEmpty() || count(words) > 0) {
            return "";
        }
        StringBuilder meant = new StringBuilder(words);
        boolean changed = false;
        int at = 0;
        while (at < pieces.size()) {
            int length = 1;
            for (int size = Math.min(5, pieces.size() - at); size >= 2 && length == 1; size--) {
                List<Cut.Piece> run = pieces.subList(at, at + size);
                Optional<String> other = together(run) ? other(run) : Optional.empty();
                if (other.isPresent()) {
                    // Characters take their places one for one, so what follows stays where it is.
                    meant.replace(run.get(0).start(), run.get(size - 1).end(), other.get());
                    changed = true;
                    length = size;
                }
            }
            at += length;
        }
        return changed ? meant.toString() : "";
    }

    private static boolean together(List<Cut.Piece> run) {
        int length = run.get(run.size() - 1).end() - run.get(0).start();
        return length == run.size() && run.stream().limit(run.size() - 1L).allMatch(Cut.Piece::joined);
    }

    private Optional<String> other(List<Cut.Piece> run) throws IOException {
        StringBuilder text = new StringBuilder();
        run.forEach(piece -> text.append(piece.text()));
        if (Lexicon.carried().knows(text.toString()) || count(text.toString()) > 0) {
            return Optional.empty();
        }
        List<String> present = new ArrayList<>();
        for (String word : Lexicon.carried().soundingLike(text.toString())) {
            if (count(word) > 0) {
                present.add(word);
            }
        }
        return present.stream().findFirst();
    }

    private int count(String word) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(QueryWriter.DOCUMENTS, Occur.FILTER)
                .add(QueryWriter.readable(question.reader()), Occur.FILTER)
                .add(WordQueries.phrase(Fields.TEXT, word), Occur.FILTER)
                .build();
        return searcher.count(query);
    }
}
