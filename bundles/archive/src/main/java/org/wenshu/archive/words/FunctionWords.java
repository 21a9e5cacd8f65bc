package org.wenshu.archive.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Words that say how something is asked, not what; they count less. */
public final class FunctionWords {

    private static final List<Set<String>> LINES = read();

    private FunctionWords() {}

    public static boolean contains(String word) {
        return LINES.stream().anyMatch(line -> line.contains(word));
    }

    /** Whether a word makes a sentence a question; those stand in the first line. */
    public static boolean asks(String word) {
        return LINES.get(0).contains(word);
    }

    /** Whether a text ends with the mark of a question. */
    public static boolean endsAsQuestion(String text) {
        String stripped = text.strip();
        return stripped.endsWith("?") || stripped.endsWith("？");
    }

    private static List<Set<String>> read() {
        try (InputStream in = FunctionWords.class.getResourceAsStream("function-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> Set.of(line.split(" "))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
