package org.wenshu.archive.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of Chinese with how often they are used, and the most probable way to cut a sentence into them. */
public final class Lexicon {

    /** From the jar of jieba-analysis: a word, how often, its part of speech. */
    private static final String WORDS = "/dict.txt";

    private static final int LONGEST = 12;
    private static final float RARE = -17.5f;
    private static final Lexicon CARRIED = new Lexicon(read());

    private final String[] words;
    private final float[] weights;

    private record Word(String text, int frequency) {}

    private Lexicon(List<Word> read) {
        double total = read.stream().mapToLong(Word::frequency).sum();
        words = new String[read.size()];
        weights = new float[read.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = read.get(i).text();
            weights[i] = (float) Math.log(read.get(i).frequency() / total);
        }
    }

    public static Lexicon carried() {
        return CARRIED;
    }

    public boolean knows(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** Words of a run of folded Chinese characters, in order; what is no word stands as single characters. */
    List<String> cut(String run) {
        int n = run.length();
        double[] best = new double[n + 1];
        int[] next = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            best[i] = Double.NEGATIVE_INFINITY;
            for (int end = i + 1; end <= Math.min(n, i + LONGEST); end++) {
                double weight = weight(run.substring(i, end)) + best[end];
                if (weight > best[i]) {
                    best[i] = weight;
                    next[i] = end;
                }
            }
        }
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < n; i = next[i]) {
            cut.add(run.substring(i, next[i]));
        }
        return cut;
    }

    private double weight(String word) {
        int at = Arrays.binarySearch(words, word);
        if (at >= 0) {
            return weights[at];
        }
        return word.length() == 1 ? -18 : Double.NEGATIVE_INFINITY;
    }

    /** Words that sound the same, the most used first; worked out for all words when first asked. */
    public List<String> soundingLike(String text) {
        return Sounds.BY_SOUND.getOrDefault(sound(text), List.of()).stream()
                .map(index -> CARRIED.words[index])
                .filter(word -> !word.equals(text))
                .toList();
    }

    private static String sound(String text) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            sound.append(Pinyin.of(text.substring(i, i + 1))).append(' ');
        }
        return sound.toString();
    }

    /** The words of two to five characters by their sound. */
    private static final class Sounds {

        static final Map<String, List<Integer>> BY_SOUND = bySound();

        private static Map<String, List<Integer>> bySound() {
            List<Integer> used = new ArrayList<>();
            for (int i = 0; i < CARRIED.words.length; i++) {
                // Rare words are guessed wrongly more often than they are meant.
                if (CARRIED.words[i].length() > 1 && CARRIED.words[i].length() < 6 && CARRIED.weights[i] > RARE) {
                    used.add(i);
                }
            }
            used.sort(Comparator.comparing(i -> -CARRIED.weights[i]));
            Map<String, List<Integer>> bySound = new HashMap<>();
            used.forEach(i -> bySound.computeIfAbsent(sound(CARRIED.words[i]), s -> new ArrayList<>(1))
                    .add(i));
            return bySound;
        }
    }

    private static List<Word> read() {
        List<Word> read = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(WORDS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(cells -> cells.length > 1)
                    .forEach(cells -> read.add(new Word(cells[0], Math.max(1, Integer.parseInt(cells[1])))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.stream().sorted(Comparator.comparing(Word::text)).toList();
    }
}
