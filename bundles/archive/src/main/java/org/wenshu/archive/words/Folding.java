package org.wenshu.archive.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Makes characters equal that mean the same: full and half width, traditional and simplified, capital and small. One
 * character stays one character, so that every place in a folded text is the same place in the text.
 */
public final class Folding {

    /** From the jar of opencc4j: traditional, a tab, its simplified forms with spaces between. */
    private static final String TRADITIONAL = "/data/dictionary/TSCharacters.txt";

    private static final char FULL_WIDTH = '！';
    private static final char FULL_WIDTH_END = '～';
    private static final int WIDTH = FULL_WIDTH - '!';
    private static final char[] TABLE = table();

    private Folding() {}

    public static char of(char c) {
        return TABLE[c];
    }

    public static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[folded[i]];
        }
        return new String(folded);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            char half = c >= FULL_WIDTH && c <= FULL_WIDTH_END ? (char) (c - WIDTH) : (char) c;
            table[c] = Character.toLowerCase(half);
        }
        table['　'] = ' ';
        table['〇'] = '零';
        table['○'] = '零';
        try (InputStream in = Folding.class.getResourceAsStream(TRADITIONAL);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("[\t ]")).forEach(cells -> pair(table, cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static void pair(char[] table, String[] cells) {
        if (cells.length > 1 && cells[0].length() == 1 && cells[1].length() == 1) {
            table[cells[0].charAt(0)] = cells[1].charAt(0);
        }
    }
}
