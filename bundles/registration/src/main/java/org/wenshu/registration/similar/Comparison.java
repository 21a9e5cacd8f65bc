package org.wenshu.registration.similar;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts side by side, sentence by sentence; line breaks do not count, since another layout has others.
 *
 * @param passages in order; equal sentences are counted and not repeated
 * @param cut whether the texts are longer than what was compared
 */
public record Comparison(List<Passage> passages, boolean cut) {

    private static final int MOST_SENTENCES = 3_000;
    private static final int LONGEST_SENTENCE = 400;
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    public Comparison {
        passages = List.copyOf(passages);
    }

    /**
     * A passage in which the two differ, or a run of sentences that are the same.
     *
     * @param equal how many sentences are the same; 0 where they differ
     */
    public record Passage(int equal, List<Piece> first, List<Piece> second) {
        public Passage {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /** A piece of a sentence; {@code differs} tells whether the other text has it differently. */
    public record Piece(String text, boolean differs) {}

    public static Comparison of(String first, String second) {
        List<String> one = sentences(first);
        List<String> two = sentences(second);
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(false)
                .mergeOriginalRevised(false)
                .lineNormalizer(line -> line)
                .oldTag(begin -> String.valueOf(begin ? OPEN : CLOSE))
                .newTag(begin -> String.valueOf(begin ? OPEN : CLOSE))
                .build();
        List<DiffRow> rows = generator.generateDiffRows(head(one), head(two));
        return new Comparison(passages(rows), one.size() > MOST_SENTENCES || two.size() > MOST_SENTENCES);
    }

    /** Tells whether there is any difference. */
    public boolean differs() {
        return passages.stream().anyMatch(passage -> passage.equal() == 0);
    }

    private static List<Passage> passages(List<DiffRow> rows) {
        List<Passage> passages = new ArrayList<>();
        int equal = 0;
        for (DiffRow row : rows) {
            if (row.getTag() == DiffRow.Tag.EQUAL) {
                equal++;
                continue;
            }
            if (equal > 0) {
                passages.add(new Passage(equal, List.of(), List.of()));
                equal = 0;
            }
            passages.add(new Passage(0, pieces(row.getOldLine()), pieces(row.getNewLine())));
        }
        if (equal > 0) {
            passages.add(new Passage(equal, List.of(), List.of()));
        }
        return passages;
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean differs = false;
        for (char c : marked.toCharArray()) {
            if (c == OPEN || c == CLOSE) {
                add(pieces, piece, differs);
                differs = c == OPEN;
            } else {
                piece.append(c);
            }
        }
        add(pieces, piece, differs);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder piece, boolean differs) {
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString(), differs));
            piece.setLength(0);
        }
    }

    private static List<String> head(List<String> sentences) {
        return sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
    }

    /** The marks of differences are taken out of the texts, which come from outside. */
    private static List<String> sentences(String text) {
        String dense = text.replaceAll("[\\s\\u3000\\uE000\\uE001]+", "");
        return Arrays.stream(dense.split("(?<=[。；！？])|(?<=\\G.{" + LONGEST_SENTENCE + "})"))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
