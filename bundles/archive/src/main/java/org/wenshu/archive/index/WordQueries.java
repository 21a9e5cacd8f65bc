package org.wenshu.archive.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wenshu.archive.words.Cut;
import org.wenshu.archive.words.FunctionWords;
import org.wenshu.archive.words.Synonyms;
import org.wenshu.archive.words.Words;

/** Writes words as Lucene queries on one field. */
final class WordQueries {

    /** A pair across two words, a single character, what is in a function word: each tells less than a pair in a word. */
    private static final float ACROSS = 0.8f;

    private static final float CHARACTER = 0.4f;
    private static final float FUNCTION = 0.4f;
    private static final float ACROSS_FUNCTION = 0.6f;

    /** A pair in a word of several pairs: together they tell more than a word of one, but not as much as so many words. */
    private static final float ONE_OF_SEVERAL = 0.6f;

    private static final int SENTENCE = 5;
    private static final int MOST_WORDS = 120;
    private static final int MOST_PIECES = 1000;

    private final Synonyms synonyms;

    WordQueries(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    List<Words.Word> words(String text) {
        List<Words.Word> words = Words.of(text, synonyms);
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    /** The pieces of a text beside each other, as the index has them: pairs where there are any. */
    static Query phrase(String field, String text) {
        List<Cut.Piece> pieces = Cut.all(text);
        if (pieces.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = Math.min(pieces.size(), MOST_PIECES) - 1;
        for (int i = 0; i <= last; i++) {
            Cut.Piece piece = pieces.get(i);
            boolean covered = i > 0 && pieces.get(i - 1).joined();
            if (piece.joined() && i < last) {
                phrase.add(new Term(field, piece.text() + pieces.get(i + 1).text()), i);
            } else if (!covered) {
                phrase.add(new Term(field, piece.text()), i);
            }
        }
        return phrase.build();
    }

    /** A phrase, or all that it is made of in a field that does not keep what stands side by side. */
    private static Query together(String field, String text) {
        Query phrase = phrase(field, text);
        if (!field.equals(Fields.PLACE) || !(phrase instanceof PhraseQuery beside)) {
            return phrase;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List.of(beside.getTerms()).forEach(term -> all.add(new TermQuery(term), Occur.MUST));
        return all.build();
    }

    /** A phrase, or one that says the same. */
    Query phrases(String field, String text) {
        List<Words.Word> words = words(text);
        if (words.size() != 1 || words.get(0).alternatives().isEmpty()) {
            return phrase(field, text);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(phrase(field, text), Occur.SHOULD);
        words.get(0).alternatives().forEach(other -> any.add(phrase(field, other), Occur.SHOULD));
        return any.build();
    }

    /** Most of the words; the more of a question stands in a text, the better. */
    Query most(String field, String text) {
        List<Words.Word> words = words(text);
        boolean only = words.stream().noneMatch(WordQueries::tells);
        boolean asks = asks(text, words);
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        Map<String, Float> beside = new LinkedHashMap<>();
        int counted = 0;
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            float weight = FunctionWords.contains(word.text()) ? FUNCTION : 1;
            if (only || tells(word)) {
                needed.add(boosted(word(field, word), weight), Occur.SHOULD);
                counted++;
            } else if (word.pieces().size() > 1) {
                pairs(word).forEach(pair -> beside.merge(pair, FUNCTION, Math::max));
            }
            characters(word, only, weight, beside);
            if (word.joined() && i + 1 < words.size()) {
                beside.merge(across(word, words.get(i + 1)), across(word, words.get(i + 1), weight), Math::max);
            }
        }
        needed.setMinimumNumberShouldMatch(asks ? 1 : enough(counted));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(needed.build(), Occur.MUST);
        beside.forEach(
                (term, weight) -> query.add(boosted(new TermQuery(new Term(field, term)), weight), Occur.SHOULD));
        return query.build();
    }

    /** Both of two; more than half of some; of a sentence any, because it never stands in a text as a whole. */
    private static int enough(int words) {
        return words <= 2 ? words : words <= SENTENCE ? Math.round(words * 0.6f) : 1;
    }

    /** Whether a text asks, or says so much that it is no name of something. */
    boolean isSentence(String text) {
        List<Words.Word> words = words(text);
        return asks(text, words) || words.stream().filter(WordQueries::tells).count() > SENTENCE;
    }

    private static boolean asks(String text, List<Words.Word> words) {
        return words.stream().anyMatch(word -> FunctionWords.asks(word.text()))
                || FunctionWords.endsAsQuestion(text) && words.size() > 2;
    }

    private static boolean tells(Words.Word word) {
        return (!word.han() || word.pieces().size() > 1) && !FunctionWords.contains(word.text());
    }

    private static void characters(Words.Word word, boolean only, float weight, Map<String, Float> beside) {
        if (word.han() && !(only && word.pieces().size() == 1)) {
            word.pieces().forEach(piece -> beside.merge(piece.text(), CHARACTER * weight, Math::max));
        }
    }

    private static String across(Words.Word word, Words.Word next) {
        return word.pieces().get(word.pieces().size() - 1).text()
                + next.pieces().get(0).text();
    }

    private static float across(Words.Word word, Words.Word next, float weight) {
        return ACROSS * (weight == FUNCTION || FunctionWords.contains(next.text()) ? ACROSS_FUNCTION : 1);
    }

    private static Query word(String field, Words.Word word) {
        List<String> pairs = pairs(word);
        Query written = pairs.isEmpty() ? together(field, word.text()) : any(field, pairs);
        if (word.alternatives().isEmpty()) {
            return written;
        }
        List<Query> ways = new ArrayList<>(List.of(written));
        word.alternatives().forEach(other -> ways.add(together(field, other)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query any(String field, List<String> pairs) {
        if (pairs.size() == 1) {
            return new TermQuery(new Term(field, pairs.get(0)));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        pairs.forEach(pair -> any.add(new TermQuery(new Term(field, pair)), Occur.SHOULD));
        return boosted(any.setMinimumNumberShouldMatch((pairs.size() + 1) / 2).build(), ONE_OF_SEVERAL);
    }

    private static List<String> pairs(Words.Word word) {
        List<String> pairs = new ArrayList<>();
        List<Cut.Piece> pieces = word.pieces();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i).joined()) {
                pairs.add(pieces.get(i).text() + pieces.get(i + 1).text());
            }
        }
        return pairs;
    }

    static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
