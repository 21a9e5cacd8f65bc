package org.wenshu.catalog.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Grams;

/**
 * Which texts of a piece have a pair of letters. The pairs are spread over files by a number made of their letters, so
 * that who asks for a word reads a few small ones: {@code {"收费":[0,5,1]}} are the entries 0, 5 and 6 of the piece.
 */
final class WordPiece {

    static final int BUCKETS = 128;

    private static final int FACTOR = 31;

    private final Map<String, Places> pairs = new HashMap<>();

    private WordPiece() {}

    /** Where a pair stands, each place as its distance from the one before. */
    private static final class Places {
        private final StringBuilder distances = new StringBuilder();
        private int last;

        void add(int place) {
            if (distances.length() == 0) {
                distances.append(place);
            } else if (place > last) {
                distances.append(',').append(place - last);
            }
            last = place;
        }
    }

    /** Writes the files into a folder, unless they are there. */
    static void write(FileSink sink, String folder, List<Entry> entries, Function<Entry, String> texts)
            throws IOException {
        boolean there = true;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            there &= sink.has(file(folder, bucket));
        }
        if (!there) {
            WordPiece piece = new WordPiece();
            for (int place = 0; place < entries.size(); place++) {
                piece.add(place, texts.apply(entries.get(place)));
            }
            piece.write(sink, folder);
        }
    }

    private void add(int place, String text) {
        for (String pair : Grams.of(text).split(" ")) {
            if (!pair.isEmpty()) {
                pairs.computeIfAbsent(pair, first -> new Places()).add(place);
            }
        }
    }

    private void write(FileSink sink, String folder) throws IOException {
        Map<Integer, Map<String, Places>> buckets = new HashMap<>();
        pairs.forEach((pair, places) ->
                buckets.computeIfAbsent(bucket(pair), first -> new TreeMap<>()).put(pair, places));
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            // Letters and digits need no escaping.
            String json = buckets.getOrDefault(bucket, Map.of()).entrySet().stream()
                    .map(pair -> "\"" + pair.getKey() + "\":[" + pair.getValue().distances + "]")
                    .collect(Collectors.joining(",\n", "{", "}"));
            sink.put(file(folder, bucket), json.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int bucket(String pair) {
        return (pair.charAt(0) * FACTOR + pair.charAt(1)) % BUCKETS;
    }

    private static String file(String folder, int bucket) {
        return folder + "/" + bucket + ".json";
    }
}
