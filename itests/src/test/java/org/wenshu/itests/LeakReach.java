package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far a stranger came: a look that finds nothing says little if it did not reach everything. */
final class LeakReach {

    private static final List<String> LISTS =
            List.of("", "feed.atom", "catalog.json", "catalog.csv", "catalog.xlsx", "facets.json");
    private static final List<String> FORMS =
            List.of("", ".json", ".jsonld", "/original", "/text.txt", "/text.pdf", "/text.ofd", "/qr.svg");

    private final Node node;
    private final Map<String, Answer> reached;

    LeakReach(Node node, Map<String, Answer> reached) {
        this.node = node;
        this.reached = reached;
    }

    /** Every document in every form, every list that one choice makes in every form, every page of what is paged. */
    void isEverything() {
        Set<String> paths = reached.keySet();
        JsonNode items = node.anonymous().get("/catalog/catalog.json").json().get("items");
        for (JsonNode entry : items) {
            String number = entry.get("unifiedRegistrationNumber").asText();
            for (String form : FORMS) {
                assertThat(paths).contains("/catalog/" + number + form);
            }
            assertThat(paths).contains("/catalog/proofs/" + number, "/catalog/log.atom?number=" + number);
        }
        JsonNode facets = node.anonymous().get("/catalog/facets.json").json().get("facets");
        Map<String, String> parameters =
                Map.of("statuses", "status", "organs", "organ", "topics", "topic", "kinds", "kind", "years", "year");
        parameters.forEach((facet, parameter) -> {
            for (JsonNode value : facets.get(facet)) {
                String query = "?" + parameter + "="
                        + Crawler.encoded(value.get("value").asText());
                LISTS.forEach(list -> assertThat(paths).contains("/catalog/" + list + query));
            }
        });
        for (int page = 1; page * 20 < items.size(); page++) {
            assertThat(paths).contains("/catalog/?page=" + page);
        }
        for (int page = 1; page * 50 < items.size(); page++) {
            assertThat(paths).contains("/catalog/feed.atom?page=" + page, "/catalog/log.atom?page=" + page);
        }
        reached.forEach((path, answer) -> assertThat(answer.status()).as(path).isEqualTo(200));
    }

    /** How many addresses there were of each kind. */
    String kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        reached.keySet().forEach(path -> kinds.merge(Crawler.kind(path), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        kinds.forEach((kind, count) -> text.append("%6d %s%n".formatted(count, kind)));
        return text.toString();
    }
}
