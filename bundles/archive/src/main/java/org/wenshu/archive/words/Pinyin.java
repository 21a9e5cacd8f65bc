package org.wenshu.archive.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How Chinese characters sound, without tones. */
public final class Pinyin {

    /** From the jar of pinyin: a character, a colon, its sounds with the most usual first. */
    private static final String SOUNDS = "/pinyin_dict_char.txt";

    private static final String[] TABLE = read();

    private Pinyin() {}

    /** The usual sound of a character; anything else stays as it is. */
    public static String of(String piece) {
        if (piece.length() != 1 || TABLE[piece.charAt(0)] == null) {
            return piece;
        }
        return TABLE[piece.charAt(0)];
    }

    private static String[] read() {
        String[] table = new String[Character.MAX_VALUE + 1];
        try (InputStream in = Pinyin.class.getResourceAsStream(SOUNDS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.length() > 2 && line.charAt(1) == ':')
                    .forEach(line -> {
                        String sound = Normalizer.normalize(line.substring(2).split(",")[0], Normalizer.Form.NFD);
                        table[line.charAt(0)] = sound.replaceAll("[^a-z]", "").intern();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
