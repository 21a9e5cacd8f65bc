package org.wenshu.itests;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stranger who follows every address that the public pages, feeds and data tell, so that a new page is found without
 * being listed anywhere. Choices are combined up to two at a time: more of them tell nothing new. Who reads everything
 * also fills the forms in, and asks for each list and document in every way that the addresses of others suggest.
 */
final class Crawler {

    private static final String PUBLIC_ADDRESS = "http://localhost:8181";
    private static final int TOGETHER = 2;
    private static final Pattern WAY =
            Pattern.compile("(?:href|src|action)=\"([^\"]*)\"|<loc>([^<]*)</loc>|\"(" + PUBLIC_ADDRESS + "[^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]{1,20}-[0-9]{4}-[0-9]{5}");

    private static final List<String> LISTS =
            List.of("feed.atom", "catalog.json", "catalog.csv", "catalog.xlsx", "facets.json");
    private static final List<String> DAYS = List.of("2024-06-01", "2026-01-05");

    private final Rest reader;
    private final Set<String> known = new LinkedHashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Predicate<String> wanted;
    private final boolean everything;

    private Crawler(Node node, Predicate<String> wanted, boolean everything) {
        this.reader = node.anonymous().with("Accept", "text/html,*/*;q=0.8");
        this.wanted = wanted;
        this.everything = everything;
    }

    /** Everything. */
    static Map<String, Answer> all(Node node) {
        return new Crawler(node, path -> true, true).visit();
    }

    /** A few of each kind. */
    static Map<String, Answer> kinds(Node node, int each) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        return new Crawler(node, path -> seen.merge(kind(path), 1, Integer::sum) <= each, false).visit();
    }

    /** What an address is without the values in it, such as {@code /catalog/*.json?on=}. */
    static String kind(String path) {
        return NUMBER.matcher(path).replaceAll("*").replaceAll("=[^&]*", "=").replaceAll("/[0-9]{4}[^/.?]*", "/*");
    }

    private Map<String, Answer> visit() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        find("/", "/catalog/");
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            Answer answer = reader.get(path);
            answers.put(path, answer);
            if (readable(answer)) {
                ways(path, answer.text());
            }
            if (everything) {
                guesses(path);
            }
        }
        return answers;
    }

    /** What no page leads to, but its forms or the addresses of other things do. */
    private void guesses(String path) {
        if (path.matches("/catalog/(\\?[^&]*)?")) {
            String query = path.substring("/catalog/".length());
            LISTS.forEach(list -> find("/catalog/", list + query));
            DAYS.forEach(day -> find("/catalog/", (query.isEmpty() ? "?" : query + "&") + "inForceOn=" + day));
        }
        String number = path.substring("/catalog/".length());
        if (NUMBER.matcher(number).matches()) {
            find("/catalog/", "log.atom?number=" + number);
            for (String day : DAYS) {
                List.of("", ".json", ".jsonld").forEach(form -> find("/catalog/", number + form + "?on=" + day));
            }
        }
    }

    private void ways(String from, String text) {
        Matcher way = WAY.matcher(text);
        while (way.find()) {
            for (int group = 1; group <= way.groupCount(); group++) {
                if (way.group(group) != null) {
                    find(from, way.group(group).replace("&amp;", "&"));
                }
            }
        }
    }

    private void find(String from, String address) {
        String local = address.startsWith(PUBLIC_ADDRESS) ? address.substring(PUBLIC_ADDRESS.length()) : address;
        if (local.matches("[a-z]+:.*")) {
            return;
        }
        URI target = URI.create(from).resolve(local.replaceAll("#.*", ""));
        String path = target.toASCIIString();
        boolean few = path.chars().filter(letter -> letter == '=').count() <= TOGETHER;
        if (path.startsWith("/catalog/") && few && !known.contains(path) && wanted.test(path)) {
            known.add(path);
            ahead.add(path);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static boolean is(Answer answer, String mediaType) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith(mediaType);
    }

    private static boolean readable(Answer answer) {
        return is(answer, "text/html")
                || is(answer, "application/json")
                || is(answer, "application/ld+json")
                || is(answer, "application/xml")
                || is(answer, "application/atom+xml");
    }
}
