package org.wenshu.gateway.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few pages of the front door: resources with <code>{{name}}</code> places; what fills them is escaped. */
public final class Html {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private Html() {}

    /** Fills a page. */
    public static String page(String resource, Map<String, String> values) {
        return PLACE.matcher(resource(resource)).replaceAll(place -> quoted(values, place));
    }

    /** A resource as text. */
    public static String resource(String name) {
        try (InputStream content = Html.class.getResourceAsStream("/org/wenshu/gateway/pages/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String quoted(Map<String, String> values, MatchResult place) {
        return Matcher.quoteReplacement(escape(values.get(place.group(1))));
    }
}
