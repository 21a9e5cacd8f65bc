package org.wenshu.archive.words;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** Cuts texts for the index, and questions into words. */
public final class Words {

    /** For writing: characters and pairs. */
    public static final Analyzer WRITING = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new Characters());
        }
    };

    private Words() {}

    /**
     * A word of a question.
     *
     * @param pieces what it is made of, in order
     * @param alternatives other ways to say it
     */
    public record Word(List<Cut.Piece> pieces, List<String> alternatives) {

        public String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }

        /** Whether it makes a pair with the word after it. */
        public boolean joined() {
            return pieces.get(pieces.size() - 1).joined();
        }

        public boolean han() {
            return pieces.get(0).han();
        }
    }

    /** The words of a question, in order. */
    public static List<Word> of(String text, Synonyms synonyms) {
        List<Word> words = new ArrayList<>();
        List<Cut.Piece> pieces = Cut.all(text);
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            while (to < pieces.size() && (pieces.get(to - 1).joined() || isCode(pieces.get(to - 1), pieces.get(to)))) {
                to++;
            }
            run(pieces.subList(from, to), synonyms, words);
            from = to;
        }
        return words;
    }

    /** Letters and digits without a gap are one word, such as a file's or a station's code. */
    private static boolean isCode(Cut.Piece piece, Cut.Piece next) {
        return !piece.han() && !next.han() && piece.end() == next.start();
    }

    private static void run(List<Cut.Piece> run, Synonyms synonyms, List<Word> words) {
        int at = 0;
        int plain = 0;
        while (at < run.size()) {
            int length = synonyms.longestAt(run, at);
            if (length > 0) {
                plain(run.subList(plain, at), words);
                List<Cut.Piece> known = run.subList(at, at + length);
                words.add(new Word(known, synonyms.alternatives(known)));
                plain = at + length;
            }
            at += Math.max(1, length);
        }
        plain(run.subList(plain, run.size()), words);
    }

    private static void plain(List<Cut.Piece> run, List<Word> words) {
        if (!run.isEmpty() && !run.get(0).han()) {
            words.add(new Word(run, List.of()));
            return;
        }
        StringBuilder text = new StringBuilder();
        run.stream().map(Cut.Piece::text).forEach(text::append);
        // Rare characters are two chars long; their places would not be those of the pieces.
        List<String> cut = text.length() == run.size() ? Lexicon.carried().cut(text.toString()) : List.of();
        int at = 0;
        for (String word : cut) {
            words.add(new Word(run.subList(at, at + word.length()), List.of()));
            at += word.length();
        }
        for (; at < run.size(); at++) {
            words.add(new Word(run.subList(at, at + 1), List.of()));
        }
    }
}
