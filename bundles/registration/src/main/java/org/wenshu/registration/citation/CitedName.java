package org.wenshu.registration.citation;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which texts cite a document: its titles, and its number in whatever brackets. */
final class CitedName {

    /** A year in brackets and a number, as people write them; the code stands before. */
    private static final Pattern TAIL = Pattern.compile("[〔\\[［（(【]([0-9０-９]{4})[〕\\]］）)】]第?([0-9０-９]{1,6})号");

    private static final int LONGEST_CODE = 20;

    /** What stands in title marks. Titles in titles have other marks, or the inner one alone is found. */
    static final Pattern TITLE = Pattern.compile("《([^《》\\n]{2,200})》");

    private static final Pattern INNER = Pattern.compile("[《〈]([^《》〈〉]{2,200})[》〉]");

    private CitedName() {}

    /**
     * A document number.
     *
     * @param code what stands before the year (机关代字); other words may stand before it without a gap
     * @param tail year and number, without leading zeros
     * @param written all of it as it is written
     */
    record Number(String code, String tail, String written) {

        /** The number with no more of the code than this end of it. */
        String from(String end) {
            return written.substring(code.length() - end.length());
        }
    }

    /** A document number; empty if it is none. */
    static Optional<Number> number(String written) {
        String whole = written.replaceAll("\\s", "");
        return numbers(whole)
                .filter(number -> number.written().length() == whole.length())
                .findFirst();
    }

    /** The document numbers in a text. Looked for by their brackets, of which a text has few. */
    static Stream<Number> numbers(String text) {
        return TAIL.matcher(text).results().flatMap(tail -> number(text, tail).stream());
    }

    private static Optional<Number> number(String text, MatchResult tail) {
        int begin = tail.start();
        while (begin > 0 && tail.start() - begin < LONGEST_CODE && Character.isIdeographic(text.charAt(begin - 1))) {
            begin--;
        }
        String serial = plain(tail.group(2)).replaceFirst("^0+(?=\\d)", "");
        return begin == tail.start()
                ? Optional.empty()
                : Optional.of(new Number(
                        text.substring(begin, tail.start()),
                        plain(tail.group(1)) + "-" + serial,
                        text.substring(begin, tail.end())));
    }

    /** The title, and that of what the document issues (印发《……》). */
    static Set<String> titles(String title) {
        Set<String> titles = new LinkedHashSet<>(Set.of(title(title)));
        if (title.contains("印发")) {
            INNER.matcher(title).results().forEach(inner -> titles.add(title(inner.group(1))));
        }
        return titles;
    }

    /** A title without what people write now so, now so: white space and marks in it. */
    static String title(String written) {
        return plain(written).replaceAll("[\\s《》〈〉<>]", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
