package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wenshu.itests.validators.AtomSchema;
import org.wenshu.itests.validators.Axe;
import org.wenshu.itests.validators.CsvReader;
import org.wenshu.itests.validators.HtmlChecker;
import org.wenshu.itests.validators.LinkedDataReader;
import org.wenshu.itests.validators.SitemapSchema;

/** Everything that the public can reach is what its format says, in the judgement of others. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicFormatsIT {

    private static final int EACH = 2;

    private Node node;
    private Clerks clerks;
    private Map<String, Answer> reached;

    @BeforeAll
    void enterDocumentsOfEveryStatus(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2025-07-08T09:00:00+08:00");
        Existing existing = new Existing(node);
        existing.enter("站前区技能补贴“实名制”办法", "营站人社〔2024〕61号", Map.of());
        existing.enter("站前区见习基地<试行>办法", "营站人社〔2024〕62号", Map.of("validityYears", "1"));
        String repealed = existing.enter("站前区用工备案办法", "营站人社〔2024〕63号", Map.of());
        act(repealed, "repeal", "{\"from\":\"2025-07-08\",\"reference\":\"营站人社〔2025〕64号\"}");
        String amended = existing.enter("站前区职业介绍办法", "营站人社〔2024〕65号", Map.of());
        act(amended, "amendment", "{\"from\":\"2025-07-08\",\"reference\":\"营站人社〔2025〕66号\"}");
        Clerks.done(node.as("justice-reviewer")
                .post("/api/catalog/corrections/" + amended, "{\"reason\":\"主题漏录\",\"topics\":[\"就业\"]}"));
        reached = new LinkedHashMap<>(Crawler.kinds(node, EACH));
        Rest reader = node.anonymous().with("Accept", "text/html,*/*;q=0.8");
        for (String path : List.of("", "/1", "/2", ".jsonld")) {
            reached.put("/catalog/" + amended + path, reader.get("/catalog/" + amended + path));
        }
    }

    private void act(String number, String act, String body) {
        Clerks.done(node.as("justice-reviewer").post("/api/catalog/entries/" + number + "/" + act, body));
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    void noWayLeadsNowhere() {
        assertThat(reached).hasSizeGreaterThan(20);
        assertThat(reached.entrySet())
                .allSatisfy(way -> assertThat(way.getValue().status())
                        .as(way.getKey() + way.getValue().text())
                        .isEqualTo(200));
    }

    @Test
    void feedsFollowTheSchemaOfAtom() {
        assertThat(flaws("application/atom+xml", AtomSchema::flaws)).isEmpty();
        String wrong = any("application/atom+xml").text().replaceAll("<updated>[^<]*</updated>", "");
        assertThat(AtomSchema.flaws(bytes(wrong))).isNotEmpty();
    }

    @Test
    void linkedDataIsReadByAParser() {
        assertThat(flaws("application/ld+json", LinkedDataReader::flaws)).isEmpty();
        String catalog = LinkedDataReader.read(
                        node.anonymous().get("/catalog/dcat.jsonld").body())
                .toString();
        assertThat(catalog)
                .contains("http://www.w3.org/ns/dcat#dataset", "http://www.w3.org/ns/dcat#downloadURL")
                .contains("http://purl.org/dc/terms/title", "http://xmlns.com/foaf/0.1/name");
    }

    @Test
    void sitemapsFollowTheirSchema() {
        assertThat(flaws(path -> path.contains("sitemap"), SitemapSchema::flaws))
                .isEmpty();
        assertThat(SitemapSchema.flaws(bytes("<urlset/>"))).isNotEmpty();
    }

    @Test
    void tablesFollowTheCsvStandard() {
        assertThat(flaws("text/csv", CsvReader::flaws)).isEmpty();
        byte[] table =
                node.anonymous().get("/catalog/catalog.csv?q=61%E5%8F%B7").body();
        assertThat(CsvReader.read(table)).anyMatch(record -> record.contains("站前区技能补贴“实名制”办法"));
    }

    @Test
    void pagesAreValidHtml() {
        assertThat(flaws("text/html", HtmlChecker::errors)).isEmpty();
        Answer refusal = node.anonymous().with("Accept", "text/html").get("/catalog/ZQ-1999-00001");
        assertThat(HtmlChecker.errors(refusal.body())).isEmpty();
        assertThat(HtmlChecker.errors(bytes("<!DOCTYPE html><title>x</title><ul><p>y</ul>")))
                .isNotEmpty();
    }

    @Test
    void pagesCanBeReadByEverybody() {
        Map<String, List<String>> findings = new TreeMap<>();
        try (Chromium chromium = new Chromium(node);
                Visitor visitor = chromium.visitor()) {
            paths(answer -> Crawler.is(answer, "text/html")).forEach(path -> {
                visitor.open(path);
                findings.put(path, Axe.findings(visitor.page()));
            });
        }
        findings.values().removeIf(List::isEmpty);
        assertThat(findings).isEmpty();
    }

    private Map<String, List<String>> flaws(String mediaType, Function<byte[], List<String>> judge) {
        assertThat(paths(answer -> Crawler.is(answer, mediaType))).as(mediaType).isNotEmpty();
        return judged(paths(answer -> Crawler.is(answer, mediaType)), judge);
    }

    private Map<String, List<String>> flaws(Predicate<String> path, Function<byte[], List<String>> judge) {
        List<String> found = reached.keySet().stream().filter(path).toList();
        assertThat(found).isNotEmpty();
        return judged(found, judge);
    }

    private Map<String, List<String>> judged(List<String> paths, Function<byte[], List<String>> judge) {
        Map<String, List<String>> flaws = paths.stream()
                .collect(Collectors.toMap(
                        path -> path, path -> judge.apply(reached.get(path).body()), (a, b) -> a, TreeMap::new));
        flaws.values().removeIf(List::isEmpty);
        return flaws;
    }

    private List<String> paths(Predicate<Answer> wanted) {
        return reached.entrySet().stream()
                .filter(way -> wanted.test(way.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer any(String mediaType) {
        return reached.get(paths(answer -> Crawler.is(answer, mediaType)).get(0));
    }
}
