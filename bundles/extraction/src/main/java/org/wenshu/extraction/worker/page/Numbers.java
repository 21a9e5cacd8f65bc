package org.wenshu.extraction.worker.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;

/** Numbers as OFD writes them, and as SVG wants them. Nothing but numbers passes. */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,12}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Numbers() {}

    static boolean isOne(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** All numbers of a list; none if anything else is in it. */
    static double[] of(String text) {
        String[] words = BLANKS.split(text.strip());
        return Arrays.stream(words).allMatch(Numbers::isOne)
                ? Arrays.stream(words).mapToDouble(Double::parseDouble).toArray()
                : new double[0];
    }

    static Optional<Double> attribute(Element element, String name) {
        return Xml.attribute(element, name)
                .map(String::strip)
                .filter(Numbers::isOne)
                .map(Double::valueOf);
    }

    static String write(double... numbers) {
        var text = new StringBuilder();
        DoubleStream.of(numbers)
                .forEach(number -> text.append(text.isEmpty() ? "" : " ").append(one(number)));
        return text.toString();
    }

    /** Distances from each character to the next; {@code g 3 5.5} is 5.5 three times. */
    static double[] distances(String text, int most) {
        String[] words = BLANKS.split(text.strip());
        DoubleStream.Builder distances = DoubleStream.builder();
        int count = 0;
        for (int i = 0; i < words.length && count < most; i++) {
            boolean group = words[i].equals("g") && i + 2 < words.length && isOne(words[i + 1]);
            int times = group ? (int) Math.min(most - count, Double.parseDouble(words[i + 1])) : 1;
            i += group ? 2 : 0;
            for (int n = 0; n < times && isOne(words[i]); n++, count++) {
                distances.add(Double.parseDouble(words[i]));
            }
        }
        return distances.build().toArray();
    }

    private static String one(double number) {
        String text = String.format(Locale.ROOT, "%.4f", number);
        return text.replaceFirst("\\.?0+$", "");
    }
}
