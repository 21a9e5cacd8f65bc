package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.wenshu.itests.validators.AtomSchema;
import org.wenshu.itests.validators.CsvReader;
import org.wenshu.itests.validators.LinkedDataReader;
import org.wenshu.itests.validators.SitemapSchema;

/**
 * What the public sees of a document at one stage of its life: every page, feed, form and proof has to say the same, and
 * the addresses that were given out have to lead there. Remembers the copies that readers took at the stage before: after a
 * change none of them may pass for good.
 */
final class PublicSight {

    private static final Map<String, String> STATUSES = Map.of(
            "NOT_YET_EFFECTIVE", "尚未施行",
            "IN_FORCE", "现行有效",
            "AMENDED", "现行有效（已修改）",
            "EXPIRED", "已失效",
            "REPEALED", "已废止",
            "REVOKED", "已撤销");

    private final Node node;
    private final Map<String, String> copies = new HashMap<>();

    PublicSight(Node node) {
        this.node = node;
    }

    /**
     * What there is to be seen.
     *
     * @param number the unified registration number
     * @param logged titles in the log, the latest first, without the document's title
     */
    record Seen(
            String number,
            String title,
            String documentNumber,
            List<String> organs,
            String status,
            int version,
            List<String> logged) {

        Seen(JsonNode entry, String status, String... logged) {
            this(
                    entry.get("unifiedRegistrationNumber").asText(),
                    entry.get("title").asText(),
                    entry.get("documentNumber").asText(),
                    texts(entry.get("enactingOrgans")),
                    status,
                    entry.get("version").asInt(),
                    List.of(logged));
        }

        private static List<String> texts(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    /** Nothing public has these words. */
    void hides(String... words) {
        for (String path : List.of(
                "",
                "catalog.json",
                "catalog.csv",
                "feed.atom",
                "log.atom",
                "sitemap.xml",
                "facets.json",
                "dcat.jsonld",
                "?q=" + Crawler.encoded(words[0]),
                "feed.atom?q=" + Crawler.encoded(words[0]))) {
            String text = get("/catalog/" + path).text();
            assertThat(unasked(text, words[0])).as("public at /catalog/" + path).doesNotContain(words);
        }
        for (String path : List.of("catalog.json?q=", "facets.json?q=")) {
            assertThat(get("/catalog/" + path + Crawler.encoded(words[0]))
                            .json()
                            .get("total")
                            .asLong())
                    .isZero();
        }
        assertThat(Unpacked.text(get("/catalog/catalog.xlsx").body())).doesNotContain(words);
    }

    /** A text without the question that it answers. */
    private static String unasked(String text, String words) {
        return text.replace("value=\"" + words + "\"", "")
                .replace("含“" + words + "”", "")
                .replace(Crawler.encoded(words), "");
    }

    /** Everything public says this. */
    void tells(Seen seen) {
        Clerks.until("the log of " + seen, () -> logged(seen).equals(seen.logged()));
        JsonNode entry = get(path(seen, ".json")).json();
        assertThat(entry.get("status").asText()).as(seen.toString()).isEqualTo(seen.status());
        assertThat(entry.get("title").asText()).isEqualTo(seen.title());
        assertThat(entry.get("version").asInt()).isEqualTo(seen.version());
        page(seen, entry);
        lists(seen, entry);
        tables(seen);
        feed(seen);
        linked(seen);
        map(seen);
        files(seen, entry);
        fresh(path(seen, ".json"), path(seen, ""), "/catalog/feed.atom", "/catalog/sitemap.xml");
    }

    private List<String> logged(Seen seen) {
        Answer log = get("/catalog/log.atom?number=" + seen.number());
        assertThat(AtomSchema.flaws(log.body())).isEmpty();
        assertThat(AtomSchema.flaws(get("/catalog/log.atom").body())).isEmpty();
        return all(log.text(), "<entry><id>[^<]*</id><title>([^<：]*)：");
    }

    /** Also at its permanent addresses: of the document, of each article, of each version. */
    private void page(Seen seen, JsonNode entry) {
        String page = get(path(seen, "")).text();
        assertThat(page)
                .contains(seen.title(), seen.documentNumber(), String.join("、", seen.organs()))
                .contains("<span class=\"status " + seen.status() + "\">" + STATUSES.get(seen.status()) + "</span>")
                .contains("name=\"ArticleTitle\" content=\"" + seen.title() + "\"")
                .contains("<link rel=\"canonical\" href=\"http://localhost:8181/catalog/" + seen.number() + "\">");
        for (String label : Seen.texts(entry.get("articles"))) {
            assertThat(page).contains("id=\"" + label + "\"", "href=\"#" + label + "\"");
        }
        for (int version = 1; version <= seen.version(); version++) {
            assertThat(get(path(seen, "/" + version)).status()).isEqualTo(200);
        }
        assertThat(get(path(seen, "/" + (seen.version() + 1))).status()).isEqualTo(404);
    }

    private void lists(Seen seen, JsonNode entry) {
        String words = "q=" + Crawler.encoded(seen.documentNumber());
        assertThat(found("catalog.json?" + words, seen)).containsExactly(entry);
        for (String status : STATUSES.keySet()) {
            int times = status.equals(seen.status()) ? 1 : 0;
            assertThat(found("catalog.json?" + words + "&status=" + status, seen))
                    .as(status)
                    .hasSize(times);
        }
        JsonNode facets = get("/catalog/facets.json?" + words).json();
        assertThat(facets.at("/facets/statuses").findValuesAsText("value")).contains(seen.status());
        for (String organ : seen.organs()) {
            assertThat(found("catalog.json?organ=" + Crawler.encoded(organ), seen))
                    .hasSize(1);
        }
        String year = entry.get("publicationDate").asText().substring(0, 4);
        assertThat(found("catalog.json?" + words + "&year=" + year, seen)).hasSize(1);
        String list = get("/catalog/?" + words).text();
        assertThat(list).contains("/catalog/" + seen.number(), STATUSES.get(seen.status()));
    }

    private List<JsonNode> found(String path, Seen seen) {
        List<JsonNode> found = new ArrayList<>();
        get("/catalog/" + path).json().get("items").forEach(item -> {
            if (item.get("unifiedRegistrationNumber").asText().equals(seen.number())) {
                found.add(item);
            }
        });
        return found;
    }

    private void tables(Seen seen) {
        byte[] csv = get("/catalog/catalog.csv?q=" + Crawler.encoded(seen.documentNumber()))
                .body();
        assertThat(CsvReader.flaws(csv)).isEmpty();
        List<List<String>> rows = CsvReader.read(csv).stream()
                .filter(row -> row.contains(seen.number()))
                .toList();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row)
                .contains(
                        seen.title(),
                        seen.documentNumber(),
                        String.join("、", seen.organs()),
                        STATUSES.get(seen.status()),
                        Integer.toString(seen.version())));
        assertThat(Unpacked.text(get("/catalog/catalog.xlsx").body()))
                .contains(seen.number(), seen.documentNumber(), STATUSES.get(seen.status()));
    }

    private void feed(Seen seen) {
        String id = "<id>http://localhost:8181/catalog/" + seen.number() + "</id>";
        assertThat(AtomSchema.flaws(get("/catalog/feed.atom").body())).isEmpty();
        Answer feed = get("/catalog/feed.atom?q=" + Crawler.encoded(seen.documentNumber()));
        assertThat(AtomSchema.flaws(feed.body())).isEmpty();
        assertThat(feed.text()).containsOnlyOnce(id);
        String own = feed.text().substring(feed.text().indexOf(id));
        String entry = own.substring(0, own.indexOf("</entry>"));
        assertThat(entry).contains(seen.title(), seen.documentNumber()).contains(seen.organs());
        assertThat(entry.contains("勘误")).isEqualTo(seen.version() > 1);
    }

    private void linked(Seen seen) {
        byte[] law = get(path(seen, ".jsonld")).body();
        assertThat(LinkedDataReader.flaws(law)).isEmpty();
        boolean binding = seen.status().equals("IN_FORCE") || seen.status().equals("AMENDED");
        assertThat(LinkedDataReader.read(law).toString())
                .contains("schema.org/" + (binding ? "InForce" : "NotInForce"), seen.title());
        assertThat(LinkedDataReader.flaws(get("/catalog/dcat.jsonld").body())).isEmpty();
    }

    private void map(Seen seen) {
        Answer map = get("/catalog/sitemap.xml");
        assertThat(SitemapSchema.flaws(map.body())).isEmpty();
        assertThat(map.text()).containsOnlyOnce("/catalog/" + seen.number() + "<");
    }

    private void files(Seen seen, JsonNode entry) {
        for (String address : Seen.texts(entry.get("downloads"))) {
            String path = address.substring(address.indexOf("/catalog/"));
            assertThat(get(path).status()).as(path).isEqualTo(200);
        }
        Clerks.until("the proof", () -> get("/catalog/proofs/" + seen.number()).status() == 200);
        for (int version = 1; version <= seen.version(); version++) {
            assertThat(get("/catalog/proofs/" + seen.number() + "/" + version).status())
                    .isEqualTo(200);
        }
    }

    /** A copy of the stage before is not good any more. */
    private void fresh(String... paths) {
        for (String path : paths) {
            String tag = get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(tag).as("copies of " + path).isNotEqualTo(copies.put(path, tag));
        }
    }

    private Answer get(String path) {
        return reader().get(path);
    }

    private Rest reader() {
        return node.anonymous().with("Accept", "text/html,*/*;q=0.8");
    }

    private static String path(Seen seen, String more) {
        return "/catalog/" + seen.number() + more;
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text.replaceAll(">\\s+<", "><"))
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
