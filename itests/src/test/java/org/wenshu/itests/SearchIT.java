package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search over HTTP on a library that this test brings along. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final String LIBRARY = "/api/archive/libraries/search-it";
    private static final String LINES =
            """
            {"id":"s1","title":"站前区户外招牌设置管理办法","docno":"营站政发〔2024〕3号","date":"2024-05-10","issuer":"站前区人民政府","text":"第一条 为规范户外招牌设置，制定本办法。\\n第二条 区综合执法局负责户外招牌的监督管理。"}
            {"id":"s2","title":"站前区临时摊点管理规定","docno":"营站政办发〔2023〕12号","date":"2023-03-01","issuer":"站前区人民政府办公室","text":"第一条 临时摊点按照划定的地点经营。"}
            """;

    private Node node;

    @BeforeAll
    void load(Node shared) {
        node = shared;
        JsonNode loaded = Clerks.done(post("archivist", LINES));
        assertThat(loaded.get("loaded").asInt()).isEqualTo(2);
    }

    @AfterAll
    void remove() {
        assertThat(node.as("archivist").delete(LIBRARY).status()).isEqualTo(204);
        Problems.refused(node.as("vm1").get("/api/archive/search?library=search-it&q=x"), 404);
    }

    @Test
    void numbersArticlesAndOperatorsAreUnderstood() {
        assertThat(ids("營站政發[２０２４]第03號")).containsExactly("s1");
        assertThat(ids("第2条")).containsExactly("s1");
        assertThat(ids("管理 NOT 招牌")).containsExactly("s2");
        assertThat(ids("\"摊点\" OR \"招牌\"")).containsExactlyInAnyOrder("s1", "s2");
        assertThat(ids("日期:2023")).containsExactly("s2");
        assertThat(ids("年份:2024 招牌")).containsExactly("s1");
    }

    @Test
    void aHitOpensAtItsArticleWithExactHighlights() {
        JsonNode hit = search("監督管理").get("hits").get(0);
        JsonNode article = hit.get("articles").get(0);
        JsonNode snippet = article.get("snippets").get(0);
        JsonNode highlight = snippet.get("highlights").get(0);

        assertThat(article.get("label").asText()).isEqualTo("第二条");
        assertThat(snippet.get("text")
                        .asText()
                        .substring(highlight.get(0).asInt(), highlight.get(1).asInt()))
                .isEqualTo("监督管理");
    }

    @Test
    void suggestsCorrectsAndFindsAlike() {
        assertThat(done("/api/archive/suggestions?library=search-it&q=hwzp")
                        .get("items")
                        .get(0)
                        .asText())
                .isEqualTo("站前区户外招牌设置管理办法");
        assertThat(search("监督管里").get("didYouMean").asText()).isEqualTo("监督管理");
        assertThat(done("/api/archive/documents/s1/similar?library=search-it")
                        .get("items")
                        .findValuesAsText("documentId"))
                .containsExactly("s2");
        Problems.refused(node.as("vm1").get("/api/archive/documents/nothing/similar"), 404);
    }

    @Test
    void anythingMayBeAsked() {
        for (String words : List.of(
                "(",
                ")))",
                "\"",
                "AND",
                "NOT NOT",
                "标题:",
                "日期:9999-99-99",
                "*:*",
                "{!x}",
                "😀",
                "\u0000",
                "〔",
                "的",
                "第".repeat(500),
                "〔2024〕".repeat(100),
                "( AND ".repeat(100))) {
            assertThat(node.as("vm1")
                            .get("/api/archive/search?library=all&q=" + encoded(words))
                            .status())
                    .as(words)
                    .isEqualTo(200);
        }
    }

    @Test
    void onlyThoseInChargeMayLoadAndABrokenLineIsNamed() {
        assertThat(post("drafter", LINES).status()).isEqualTo(403);
        Answer broken = post("archivist", "{\"id\":\"x\",\"text\":\"好\"}\n{oops\n");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.text()).contains("第 2 行");
        assertThat(done("/api/archive/libraries").get("items").findValuesAsText("name"))
                .contains("search-it");
    }

    /** A line of the table that {@code QueryCasesTest} of the archive checks as a whole. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "营站政发﹝2024﹞3号 | s1",
                "营站政办发 2023 12号 | s2",
                "营站政發〔２０２４〕第03號 | s1",
                "第二条 | s1",
                "\"户外招牌\" AND \"监督\" | s1",
                "(\"招牌\" OR \"摊点\") NOT 户外 | s2",
                "户外招牌归哪个部门管？ | s1",
                "如何落实“户外招牌”监督管理？ | s1",
                "临时摊点在哪里经营 | s2"
            })
    void hitsAreRightAndHighlightsExact(String words, String right) {
        JsonNode hit = search(words).get("hits").get(0);

        assertThat(hit.get("documentId").asText()).isEqualTo(right);
        for (JsonNode snippet : hit.findValues("snippets").stream()
                .flatMap(snippets -> StreamSupport.stream(snippets.spliterator(), false))
                .toList()) {
            int end = -1;
            for (JsonNode highlight : snippet.get("highlights")) {
                assertThat(highlight.get(0).asInt()).isGreaterThan(end);
                end = highlight.get(1).asInt();
                assertThat(end)
                        .isBetween(
                                highlight.get(0).asInt() + 1,
                                snippet.get("text").asText().length());
            }
        }
    }

    private Answer post(String account, String lines) {
        return node.as(account)
                .with("Content-Type", "application/x-ndjson")
                .send("POST", LIBRARY, BodyPublishers.ofString(lines));
    }

    private List<String> ids(String words) {
        return search(words).get("hits").findValuesAsText("documentId");
    }

    private JsonNode search(String words) {
        return done("/api/archive/search?library=search-it&q=" + encoded(words));
    }

    private JsonNode done(String path) {
        return Clerks.done(node.as("vm1").get(path));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
