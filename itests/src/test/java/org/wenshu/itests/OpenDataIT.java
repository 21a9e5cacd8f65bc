package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public catalog for machines: feeds, linked data, a spreadsheet, and copies that are still good. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataIT {

    private static final String TITLE = "站前区房屋租赁管理办法";

    private Node node;
    private Clerks clerks;
    private String number;

    @BeforeAll
    void publish(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2025-07-07T09:00:00+08:00");
        Departments departments = new Departments(node);
        departments.publish("housing", "站前区住房和城乡建设局", TITLE, "{\"interpretations\":[\"一图读懂房屋租赁管理办法\"]}");
        number = departments.entry(TITLE).get("unifiedRegistrationNumber").asText();
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    void aCopyIsGoodUntilTheCatalogChanges() {
        for (String path : new String[] {"feed.atom", "log.atom", "catalog.json", "sitemap.xml", number + ".json"}) {
            // What fell due when the clock leapt may still be told.
            Clerks.until("a copy of " + path + " that stays good", () -> copy("/catalog/" + path));
        }
    }

    private boolean copy(String path) {
        Answer first = node.anonymous().get(path);
        assertThat(first.headers().firstValue("Last-Modified")).as(path).isPresent();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        Answer again = node.anonymous().with("If-None-Match", tag).get(path);
        return again.status() == 304 && again.body().length == 0;
    }

    @Test
    void theFeedIsNarrowed() {
        String feed = node.anonymous()
                .get("/catalog/feed.atom?q=%E6%88%BF%E5%B1%8B%E7%A7%9F%E8%B5%81&year=2025&status=IN_FORCE")
                .text();
        assertThat(feed).containsOnlyOnce("<entry>").contains(TITLE, "rel=\"first\"", "rel=\"last\"");
        Problems.refused(node.anonymous().get("/catalog/feed.atom?kind=POEM"), 422);
    }

    @Test
    void theDataSetAndTheEntryAreLinkedData() {
        Answer dcat = node.anonymous().get("/catalog/dcat.jsonld");
        assertThat(dcat.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        JsonNode dataset = dcat.json().get("dcat:dataset").get(0);
        assertThat(dataset.get("@type").asText()).isEqualTo("dcat:Dataset");
        for (JsonNode distribution : dataset.get("dcat:distribution")) {
            String address = distribution.at("/dcat:downloadURL/@id").asText();
            String path = address.substring(address.indexOf("/catalog/"));
            assertThat(node.anonymous().get(path).status()).as(path).isEqualTo(200);
        }
        JsonNode law = node.anonymous().get("/catalog/" + number + ".jsonld").json();
        assertThat(law.get("@type").asText()).isEqualTo("Legislation");
        assertThat(law.get("legislationLegalForce").asText()).endsWith("/InForce");
        assertThat(law.get("subjectOf").get(0).asText()).isEqualTo("一图读懂房屋租赁管理办法");
    }

    @Test
    void theSpreadsheetIsOne() {
        Answer sheet = node.anonymous().get("/catalog/catalog.xlsx");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(new String(sheet.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void thePageSaysWhatItIs() {
        String page = node.anonymous()
                .with("Accept", "text/html")
                .get("/catalog/" + number)
                .text();
        assertThat(page)
                .contains("name=\"ArticleTitle\"", "name=\"SiteName\"", "name=\"ColumnType\"", "name=\"Url\"")
                .contains("itemtype=\"https://schema.org/Legislation\"", "itemprop=\"legislationLegalForce\"");
        String list =
                node.anonymous().with("Accept", "text/html").get("/catalog/").text();
        assertThat(list).contains("/catalog/?status=IN_FORCE", "catalog.xlsx", "dcat.jsonld");
    }
}
