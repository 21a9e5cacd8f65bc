package org.wenshu.semantic.worker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Cuts a text into the pieces that the model knows, as BERT does: each Han character and each mark by itself. */
final class Tokenizer {

    private static final int MOST = 512;
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The numbers of the pieces between the marks of beginning and end; what is too long is cut off. */
    long[] tokens(String text) {
        List<Integer> tokens = new ArrayList<>();
        tokens.add(Vocabulary.FIRST);
        StringBuilder word = new StringBuilder();
        // The vocabulary has small letters only.
        int[] characters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .toArray();
        for (int i = 0; i < characters.length && tokens.size() < MOST; i++) {
            int c = characters[i];
            if (alone(c)) {
                end(word, tokens);
                tokens.add(vocabulary.number(Character.toString(c)).orElse(Vocabulary.UNKNOWN));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                end(word, tokens);
            } else if (!dropped(c)) {
                word.appendCodePoint(c);
            }
        }
        end(word, tokens);
        List<Integer> kept = tokens.subList(0, Math.min(tokens.size(), MOST - 1));
        kept.add(Vocabulary.LAST);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** The longest pieces from left to right; unknown as a whole if a part of it is. */
    private void end(StringBuilder word, List<Integer> tokens) {
        int before = tokens.size();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            OptionalInt piece = OptionalInt.empty();
            while (end > at && word.length() <= LONGEST_WORD) {
                piece = vocabulary.number((at > 0 ? "##" : "") + word.substring(at, end));
                if (piece.isPresent()) {
                    break;
                }
                end--;
            }
            if (piece.isEmpty()) {
                tokens.subList(before, tokens.size()).clear();
                tokens.add(Vocabulary.UNKNOWN);
                break;
            }
            tokens.add(piece.getAsInt());
            at = end;
        }
        word.setLength(0);
    }

    private static boolean alone(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isLetter(c)
                || c < 128 && c > ' ' && !Character.isLetterOrDigit(c)
                || punctuation(Character.getType(c));
    }

    private static boolean punctuation(int type) {
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static boolean dropped(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT
                || c == 0xFFFD;
    }
}
