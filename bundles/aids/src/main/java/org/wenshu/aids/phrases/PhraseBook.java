package org.wenshu.aids.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A book of lines, one YAML file of this bundle; its head explains the form.
 *
 * @param source the norm as a whole, for people
 * @param never sentences with one of these cross no line
 * @param opens sentences that open with one of these say what organs have to do
 * @param binds unless one of these is in them
 * @param mask words that are taken out of a sentence before
 */
record PhraseBook(
        String source,
        List<Pattern> never,
        List<Pattern> opens,
        List<Pattern> binds,
        List<Pattern> mask,
        List<Line> lines) {

    private static final String MASK = "〇";

    /** Reads a book of this bundle. */
    static PhraseBook carried(String name) {
        try (InputStream in = PhraseBook.class.getResourceAsStream(name)) {
            Map<String, Object> book = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<Line> lines = list(book, "lines").stream()
                    .map(Map.class::cast)
                    .map(PhraseBook::line)
                    .toList();
            return new PhraseBook(
                    text(book, "source"),
                    patterns(book, "never"),
                    patterns(book, "opens"),
                    patterns(book, "binds"),
                    patterns(book, "mask"),
                    lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's own " + name + " cannot be read", e);
        }
    }

    private static Line line(Map<?, ?> line) {
        return new Line(
                text(line, "name"),
                text(line, "title"),
                text(line, "question"),
                text(line, "norm"),
                list(line, "quotes").stream()
                        .map(Map.class::cast)
                        .map(PhraseBook::quote)
                        .toList(),
                Double.parseDouble(text(line, "sure")),
                patterns(line, "match"),
                patterns(line, "unless"));
    }

    /** The lines that a sentence crosses. */
    List<Line> crossedBy(String sentence) {
        if (Line.found(never, sentence)) {
            return List.of();
        }
        String left = masked(sentence);
        boolean task = Line.found(opens, left) && !Line.found(binds, left);
        return task
                ? List.of()
                : lines.stream().filter(line -> line.crossedBy(left)).toList();
    }

    /** A sentence without the words that apply another norm. */
    private String masked(String sentence) {
        String left = sentence;
        for (Pattern words : mask) {
            left = words.matcher(left).replaceAll(MASK);
        }
        return left;
    }

    private static Quote quote(Map<?, ?> quote) {
        boolean held = quote.get("law") != null;
        return new Quote(held ? text(quote, "law") : "", held ? text(quote, "article") : "", text(quote, "text"));
    }

    private static List<Pattern> patterns(Map<?, ?> from, String name) {
        return list(from, name).stream()
                .map(String::valueOf)
                .map(Pattern::compile)
                .toList();
    }

    private static List<?> list(Map<?, ?> from, String name) {
        return from.get(name) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> from, String name) {
        Object value = from.get(name);
        if (value == null) {
            throw new IllegalStateException("a book of phrases lacks " + name);
        }
        return value.toString().strip();
    }
}
