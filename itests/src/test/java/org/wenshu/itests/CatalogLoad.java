package org.wenshu.itests;

import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Readers of a large catalog: half look through the list, as it is or narrowed, a third search, the others read
 * documents; some come back with a copy and ask whether it is still good.
 */
final class CatalogLoad {

    static final int PER_SECOND = 200;

    private static final Pattern NUMBER = Pattern.compile("href=\"/?(?:catalog/)?(ZQ-\\d{4}-\\d{5})\"");
    private static final Pattern LAG = Pattern.compile("(?m)^wenshu_journal_consumer_lag\\S* (\\S+)$");
    private static final int SEED = 20250926;
    private static final int LIST_PAGES = 100;
    private static final int WORDS = 2_000;
    private static final Duration FILLED_WITHIN = Duration.ofMinutes(20);

    private final Rest reader;
    private final Random random = new Random(SEED);
    private final List<String> words;
    private final List<String> organs;
    private final List<String> numbers;
    private final String tag;

    CatalogLoad(Node node, CatalogStock stock) {
        this.reader = node.anonymous().with("Accept", "text/html");
        this.words = stock.words(random, WORDS);
        this.organs = stock.organs(100);
        this.numbers = numbersOnPages();
        this.tag = reader.get("/catalog/").headers().firstValue("ETag").orElseThrow();
    }

    /** Waits until the pages show so many entries, and nothing else is left to do with them. */
    static void awaitEntries(Node node, int entries) {
        await("the catalog")
                .atMost(FILLED_WITHIN)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> total(node) == entries);
        await("all consumers")
                .atMost(FILLED_WITHIN)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> LAG.matcher(node.as("it-admin").get("/metrics").text())
                        .results()
                        .allMatch(lag -> Double.parseDouble(lag.group(1)) == 0));
    }

    private static int total(Node node) {
        return node.anonymous().get("/catalog/facets.json").json().path("total").asInt();
    }

    /** Numbers of documents that are asked for. */
    List<String> numbers() {
        return numbers;
    }

    Figures run(Duration time) {
        return Load.start(PER_SECOND, this::next).after(time);
    }

    /** Numbers of documents on the first pages of the list. */
    private List<String> numbersOnPages() {
        List<String> found = new ArrayList<>();
        for (int page = 0; page < LIST_PAGES; page++) {
            NUMBER.matcher(reader.get("/catalog/?page=" + page).text())
                    .results()
                    .forEach(number -> found.add(number.group(1)));
        }
        return found;
    }

    private Call next() {
        int dice = random.nextInt(100);
        if (dice < 20) {
            return call("page of the list", "/catalog/?page=" + random.nextInt(LIST_PAGES));
        }
        if (dice < 35) {
            return call("narrowed", "/catalog/?organ=" + encoded(any(organs)) + "&status=IN_FORCE");
        }
        if (dice < 45) {
            return call("in force on a day", "/catalog/?inForceOn=" + (2005 + random.nextInt(20)) + "-07-01");
        }
        if (dice < 75) {
            return call("search", "/catalog/?q=" + encoded(any(words)));
        }
        if (dice < 90) {
            return call("document", "/catalog/" + any(numbers));
        }
        Supplier<CompletableFuture<Answer>> again =
                () -> reader.with("If-None-Match", tag).getting("/catalog/?page=" + random.nextInt(LIST_PAGES));
        return Call.expecting(304, "copy that is good", again);
    }

    private Call call(String name, String path) {
        return Call.of(name, () -> reader.getting(path));
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
