package org.wenshu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.archive.words.Synonyms;
import org.wenshu.archive.words.Words;

/**
 * The words of real official texts in their order, to make sentences from that use words as often, and beside each other, as
 * those texts do: a walk along the texts that changes at any word to another place where the same word stands.
 */
final class SourceWords {

    private static final int MOST = 1_500_000;
    private static final Pattern PIECES = Pattern.compile("([^，。；、：\\n]+)([，。；、：\\n]?)");

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] text = new int[MOST];
    private int length;
    private final int[] places;
    private final int[] first;

    SourceWords(Path shared) throws IOException {
        for (JsonNode document : SharedDocuments.all(shared)) {
            read(document.path("text").asText());
        }
        SharedDocuments.laws(shared, law -> read(law.path("text").asText()));
        text = Arrays.copyOf(text, length);
        first = new int[words.size() + 1];
        for (int word : text) {
            first[word + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        places = new int[length];
        for (int i = 0; i < length; i++) {
            places[next[text[i]]++] = i;
        }
    }

    private void read(String read) {
        Matcher pieces = PIECES.matcher(read);
        while (length < MOST - 1000 && pieces.find()) {
            String piece = pieces.group(1);
            for (Words.Word word : Words.of(piece.substring(0, Math.min(500, piece.length())), Synonyms.NONE)) {
                add(word.text());
            }
            String mark = pieces.group(2);
            add(mark.isBlank() ? "。" : mark);
        }
    }

    private void add(String word) {
        Integer number = numbers.computeIfAbsent(word, w -> {
            words.add(w);
            return words.size() - 1;
        });
        text[length++] = number;
    }

    /** A sentence that ends with its mark, or is cut when it gets too long. */
    String sentence(Random random, int longest) {
        StringBuilder sentence = new StringBuilder();
        int at = after("。", random);
        while (sentence.length() < longest) {
            String word = words.get(text[at]);
            if (!sentence.isEmpty() || word.length() > 1) {
                sentence.append(word);
            }
            if (word.equals("。") && sentence.length() > 12) {
                return sentence.toString();
            }
            at = next(random.nextInt(3) == 0 ? elsewhere(text[at], random) : at);
        }
        return sentence.append("。").toString();
    }

    /** Words that follow each other, without a mark between. */
    String phrase(Random random, int longest) {
        StringBuilder phrase = new StringBuilder();
        int at = after("，", random);
        while (phrase.length() < longest) {
            String word = words.get(text[at]);
            if (word.length() == 1 && "，。；、：".contains(word)) {
                if (phrase.length() > 3) {
                    return phrase.toString();
                }
                phrase.setLength(0);
            } else if (phrase.length() + word.length() <= longest || phrase.isEmpty()) {
                phrase.append(word);
            } else {
                return phrase.toString();
            }
            at = next(random.nextInt(4) == 0 ? elsewhere(text[at], random) : at);
        }
        return phrase.toString();
    }

    private int after(String mark, Random random) {
        return next(elsewhere(numbers.get(mark), random));
    }

    private int elsewhere(int word, Random random) {
        return places[first[word] + random.nextInt(first[word + 1] - first[word])];
    }

    private int next(int at) {
        return at + 1 < length ? at + 1 : 0;
    }
}
