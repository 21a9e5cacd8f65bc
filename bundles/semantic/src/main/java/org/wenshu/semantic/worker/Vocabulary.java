package org.wenshu.semantic.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of words that the model knows, by their numbers. */
final class Vocabulary {

    static final int UNKNOWN = 100;
    static final int FIRST = 101;
    static final int LAST = 102;

    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"\\s*:\\s*(\\d+)");

    private final Map<String, Integer> numbers;

    private Vocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Reads the member {@code vocab} of a tokenizer's JSON, without a JSON library in the worker. */
    static Vocabulary read(InputStream json) throws IOException {
        String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
        Map<String, Integer> numbers = new HashMap<>();
        Matcher piece = PIECE.matcher(text);
        int at = text.indexOf("\"vocab\"");
        if (at < 0) {
            throw new IOException("a tokenizer without vocabulary");
        }
        while (piece.find(at)) {
            numbers.put(plain(piece.group(1)), Integer.parseInt(piece.group(2)));
            at = piece.end();
        }
        return new Vocabulary(numbers);
    }

    OptionalInt number(String piece) {
        Integer number = numbers.get(piece);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    int size() {
        return numbers.size();
    }

    private static String plain(String json) {
        if (json.indexOf('\\') < 0) {
            return json;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (json.charAt(i + 1) == 'u') {
                plain.append((char) Integer.parseInt(json.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(json.charAt(++i));
            }
        }
        return plain.toString();
    }
}
