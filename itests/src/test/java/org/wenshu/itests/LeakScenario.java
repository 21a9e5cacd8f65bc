package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Documents that the public must not know of, each marked in its name and text: drafts, issued ones that are withheld or
 * given on request, one that waits for its publication, and notes on a public one. Then a stranger reads all there is.
 */
final class LeakScenario {

    /** Stands in hidden documents and notes alone. */
    private static final String MARK = "雁翎砚屏";

    private static final String BASIS = "《政府信息公开条例》第十四条：" + MARK;
    private static final int ASKED = 60;

    /** Two of its letters give it away in an index of words, too. */
    private static final List<String> PIECES = List.of("雁翎", "翎砚", "砚屏");

    private final ProcessNode node;
    private final Clerks clerks;
    private final List<String> hidden = new ArrayList<>();

    LeakScenario(ProcessNode node) {
        this.node = node;
        this.clerks = new Clerks(node);
    }

    /** Publishes so many documents and one with notes, hides so many, and finds nothing; answers what was looked at. */
    Map<String, Answer> run(int published, int documents) {
        String seen = publicWithNotes();
        publish(published);
        String before = facets();
        for (int i = 0; i < documents; i++) {
            hide(i);
        }
        Clerks.until(
                "the hidden in the archive",
                () -> node.as("vm2")
                                .get("/api/archive/search?q=" + Crawler.encoded(MARK))
                                .json()
                                .path("total")
                                .asInt()
                        > 0);
        assertThat(facets()).isEqualTo(before);
        bulletins(seen);
        Map<String, Answer> reached = Crawler.all(node);
        assertThat(reached.keySet())
                .anyMatch(path -> path.matches("/catalog/editions/.*\\.docx"))
                .anyMatch(path -> path.matches("/catalog/cleanups/[0-9]{4}"))
                .anyMatch(path -> path.endsWith("/qr.svg"))
                .anyMatch(path -> path.contains("/proofs/"))
                .contains("/catalog/catalog.xlsx", "/catalog/catalog.csv");
        assertThat(reached).containsKey("/catalog/" + seen);
        new LeakReach(node, reached).isEverything();
        reached.forEach(this::clean);
        asked();
        exported(seen);
        askedDirectly();
        suggested();
        return reached;
    }

    /** Of several organs, topics, kinds, years and statuses, so that there is much to narrow by and to page through. */
    private void publish(int documents) {
        Existing existing = new Existing(node);
        List<String> organs = List.of("human-resources", "education", "health");
        List<String> topics = List.of("住建", "教育", "卫生健康");
        for (int i = 0; i < documents; i++) {
            int year = 2020 + i % 4;
            String number = existing.enter(
                    "站前区公共长廊第" + i + "段管理办法",
                    "营站人社〔" + year + "〕" + (i + 1) + "号",
                    Map.of(
                            "enactingOrgans",
                            organs.get(i % 3),
                            "domains",
                            topics.get(i / 3 % 3),
                            "documentKind",
                            i % 2 == 0 ? "NOTICE" : "OPINIONS",
                            "publishedOn",
                            year + "-03-01",
                            "effectiveOn",
                            year + "-04-01",
                            "expiresOn",
                            i % 5 == 0 ? "2024-12-31" : "2030-12-31"));
            if (i % 10 == 0) {
                Clerks.done(node.as("justice-reviewer")
                        .post("/api/catalog/corrections/" + number, "{\"reason\":\"主题漏录\",\"topics\":[\"城市管理\"]}"));
            }
        }
    }

    /** Words that only hidden documents have, or a piece of them, in every list and form. */
    private void asked() {
        for (String words : List.of(MARK, MARK.substring(0, 3), PIECES.get(0), PIECES.get(1), PIECES.get(2))) {
            for (String list : List.of("", "feed.atom", "catalog.json", "catalog.csv", "catalog.xlsx", "facets.json")) {
                String path = "/catalog/" + list + "?q=" + Crawler.encoded(words);
                Answer answer = node.anonymous().with("Accept", "text/html,*/*").get(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                String text = Unpacked.text(answer.body());
                clean(path, text.replace("value=\"" + words + "\"", "").replace("含“" + words + "”", ""));
            }
        }
    }

    /** What the Justice Bureau publishes of the catalog as a whole: the edition of a quarter, the result of a clean-up. */
    private void bulletins(String seen) {
        clerks.at("2026-01-05T09:00:00+08:00");
        Rest justice = node.as("justice-reviewer");
        Clerks.done(justice.post("/api/catalog/editions", "{\"period\":\"" + quarter(seen) + "\"}"));
        String period = Clerks.done(justice.post("/api/catalog/cleanups", "{}"))
                .get("period")
                .asText();
        JsonNode lines =
                Clerks.done(justice.get("/api/catalog/cleanups/" + period)).get("lines");
        for (JsonNode line : lines) {
            String document = "/api/catalog/cleanups/" + period + "/documents/"
                    + line.get("number").asText();
            Clerks.done(justice.put(document, "{\"conclusion\":\"KEEP\",\"basis\":\"评估后继续有效\"}"));
        }
        Clerks.done(justice.post("/api/catalog/cleanups/" + period + "/publication", "{}"));
    }

    private String quarter(String number) {
        LocalDate published = LocalDate.parse(node.anonymous()
                .get("/catalog/" + number + ".json")
                .json()
                .get("publicationDate")
                .asText());
        return published.getYear() + "-Q" + ((published.getMonthValue() + 2) / 3);
    }

    /** The copy for any web server. */
    private void exported(String seen) {
        Path site = node.data().resolve("site");
        node.shell("catalog:export " + site);
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(20).contains(site.resolve(seen + ".html"));
            for (Path file : all) {
                String name = site.relativize(file).toString();
                clean(name, name + readable(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String facets() {
        return node.anonymous().get("/catalog/facets.json").text();
    }

    /** Its opinions and the reason for doing without an explanation are matters of the office. */
    private String publicWithNotes() {
        String title = "站前区公共座椅管理办法";
        String id = draft("ACTIVE", true, title, "第一条　公共座椅由所在街道管理。");
        clerks.turn(id, "DEPARTMENT_LEGAL_REVIEW");
        clerks.advance(id, "SIGN_OFF");
        Clerks.done(clerks.decide(
                "principal-housing", id, "SIGN_OFF", "{\"decision\":\"APPROVE\",\"opinion\":\"同意。" + MARK + "\"}"));
        Clerks.done(clerks.goOut("drafter-housing", id, "number", "{}"));
        Clerks.done(clerks.goOut("drafter-housing", id, "issue", "{}"));
        Clerks.done(clerks.goOut("drafter-housing", id, "publication", "{}"));
        String number = new Departments(node)
                .entry(title)
                .get("unifiedRegistrationNumber")
                .asText();
        Clerks.done(node.as("drafter-housing")
                .post(
                        "/api/catalog/entries/" + number + "/interpretation",
                        "{\"references\":[],\"waiver\":\"" + MARK + "\"}"));
        return number;
    }

    private void hide(int serial) {
        String title = "站前区住房和城乡建设局关于" + MARK + serial + "的通知";
        String text = MARK + "的第" + serial + "项安排。";
        String disclosure = List.of("WITHHELD", "ON_REQUEST", "WITHHELD", "ACTIVE", "ON_REQUEST")
                .get(serial % 5);
        String id = draft(disclosure, serial % 5 == 1, title, text);
        hidden.add(id);
        if (serial % 5 == 0) {
            return;
        }
        clerks.advance(id, "");
        String ground = disclosure.equals("WITHHELD") ? "{\"nonDisclosureBasis\":\"" + BASIS + "\"}" : "{}";
        Clerks.done(clerks.goOut("drafter-housing", id, "number", ground));
        Clerks.done(clerks.goOut("drafter-housing", id, "issue", "{}"));
    }

    private String draft(String disclosure, boolean normative, String title, String text) {
        return clerks.draft(
                        "drafter-housing",
                        title + ".docx",
                        Handled.paper(title, "各有关单位：", text),
                        """
                        {"direction":"INCOMING","issuerName":"DEPT","documentKind":"NOTICE","normative":%s,
                         "disclosure":"%s"}
                        """
                                .formatted(normative, disclosure))
                .get("id")
                .asText();
    }

    /** Neither the address, nor the head, nor the body, nor what is packed in it. */
    private void clean(String path, Answer answer) {
        String head = answer.headers().map().toString();
        clean(
                path,
                URLDecoder.decode(path, StandardCharsets.UTF_8)
                        + URLDecoder.decode(head.replace("%", "%25"), StandardCharsets.UTF_8)
                        + readable(answer.body()));
    }

    private void clean(String path, String all) {
        assertThat(PIECES).as("mark in " + path).noneMatch(all::contains);
        assertThat(hidden).as("ids in " + path).noneMatch(all::contains);
    }

    /** Of PDF what our own reader finds in it; nothing is kept of what it reads. */
    private String readable(byte[] body) {
        if (!new String(body, 0, Math.min(5, body.length), StandardCharsets.US_ASCII).equals("%PDF-")) {
            return Unpacked.text(body);
        }
        Multipart upload = new Multipart().file("file", "a.pdf", body);
        return Clerks.done(node.as("registrar").post("/api/registration/extractions", upload))
                .get("text")
                .asText();
    }

    /** Suggestions, guesses of what was meant, and the like are for the office; there each sees what is theirs. */
    private void suggested() {
        String near = Crawler.encoded(MARK.substring(0, 2));
        String mark = Crawler.encoded(MARK);
        List<String> paths = List.of(
                "/api/archive/suggestions?q=" + near,
                "/api/archive/search?q=" + mark,
                "/api/archive/search?q=" + Crawler.encoded(MARK.substring(0, 3) + "凭"),
                "/api/archive/documents/" + hidden.get(0) + "/similar");
        for (String path : paths) {
            assertThat(node.anonymous().get(path).status()).as(path).isEqualTo(401);
            String other = node.as("drafter-commerce").get(path).text();
            assertThat(other.contains(MARK)).as("mark in " + path).isFalse();
            assertThat(hidden).as("ids in " + path).noneMatch(id -> !path.contains(id) && other.contains(id));
        }
    }

    /** Who guesses learns nothing, neither by an answer nor by the time that it takes. */
    private void askedDirectly() {
        String mark = Crawler.encoded(MARK);
        for (String path : List.of("catalog.json?q=", "facets.json?q=")) {
            assertThat(node.anonymous()
                            .get("/catalog/" + path + mark)
                            .json()
                            .get("total")
                            .asInt())
                    .isZero();
        }
        assertThat(node.anonymous().get("/catalog/feed.atom?q=" + mark).text()).doesNotContain("<entry>");
        for (String id : List.of(hidden.get(0), hidden.get(hidden.size() - 1))) {
            String nobody = "0".repeat(8) + id.substring(8);
            sameTime("/catalog/" + id, "/catalog/" + nobody);
            sameTime("/catalog/" + id + ".json", "/catalog/" + nobody + ".json");
        }
        sameTime("/catalog/?q=" + mark, "/catalog/?q=" + Crawler.encoded("鹤唳松涛"));
        sameTime("/catalog/facets.json?q=" + mark, "/catalog/facets.json?q=" + Crawler.encoded("鹤唳松涛"));
    }

    /** Asked in turn, so that whatever else slows the machine slows both. */
    private void sameTime(String known, String unknown) {
        Rest stranger = node.anonymous().with("Accept", "text/html,*/*");
        List<Long> knownTimes = new ArrayList<>();
        List<Long> unknownTimes = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            knownTimes.add(time(stranger, known));
            unknownTimes.add(time(stranger, unknown));
        }
        assertThat(stranger.get(known).status()).isEqualTo(stranger.get(unknown).status());
        double ratio = median(knownTimes) / (double) median(unknownTimes);
        assertThat(ratio).as(known + " against " + unknown).isBetween(0.5, 2.0);
    }

    private static long time(Rest stranger, String path) {
        long begin = System.nanoTime();
        stranger.get(path);
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
