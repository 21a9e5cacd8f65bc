package org.wenshu.registration.citation;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under which texts cite a document: its titles, and its number in whatever brackets. */
final class CitedName {

    /** A code, a year in brackets and a number, as people write them; a code may have other words before it. */
    static final Pattern NUMBER =
            Pattern.compile("(\\p{IsHan}{1,20})[〔\\[［（(【]([0-9０-９]{4})[〕\\]］）)】]第?([0-9０-９]{1,6})号");

    /** What stands in title marks. Titles in titles have other marks, or the inner one alone is found. */
    static final Pattern TITLE = Pattern.compile("《([^《》\\n]{2,200})》");

    private static final Pattern INNER = Pattern.compile("[《〈]([^《》〈〉]{2,200})[》〉]");

    private CitedName() {}

    /**
     * A document number.
     *
     * @param code what stands before the year (机关代字)
     * @param tail year and number, without leading zeros
     */
    record Number(String code, String tail) {

        static Number of(Matcher matcher) {
            String serial = plain(matcher.group(3)).replaceFirst("^0+(?=\\d)", "");
            return new Number(matcher.group(1), plain(matcher.group(2)) + "-" + serial);
        }
    }

    /** A document number; empty if it is none. */
    static Optional<Number> number(String written) {
        Matcher matcher = NUMBER.matcher(written.replaceAll("\\s", ""));
        return matcher.matches() ? Optional.of(Number.of(matcher)) : Optional.empty();
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
