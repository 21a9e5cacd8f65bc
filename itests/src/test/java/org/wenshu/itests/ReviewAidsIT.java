package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Aids read a draft under review with what the library of laws holds; they come and go at runtime. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewAidsIT {

    private static final String LAWS =
            """
            {"id":"a","title":"中华人民共和国行政处罚法","date":"2021-01-22","text":"第一条 为了规范。\\n第二条 行政处罚是指。\\n第三条 本法自2021年7月15日起施行。"}
            {"id":"b","title":"中华人民共和国合同法","date":"1999-03-15","text":"第一条 为了保护。\\n第二条 本法自1999年10月1日起施行。"}
            {"id":"c","title":"中华人民共和国民法典","date":"2020-05-28","text":"第一条 为了。\\n第二条 本法自2021年1月1日起施行。《中华人民共和国合同法》同时废止。"}
            """;

    private ProcessNode node;
    private String load;
    private String review;

    @BeforeAll
    void lawsAndADraft() {
        node = ProcessNode.fresh("aids");
        node.start();
        Answer received = node.as("justice-reviewer")
                .with("Content-Type", "application/x-ndjson")
                .send("POST", "/api/laws/loads?name=laws.jsonl", BodyPublishers.ofString(LAWS));
        assertThat(received.status()).as(received.text()).isEqualTo(202);
        load = received.json().get("id").asText();
        Clerks.until("the load", () -> state().equals("DONE"));
        Clerks clerks = new Clerks(node);
        byte[] content = Word.of(List.of(
                "站前区人民政府关于印发《站前区广场经营管理办法》的通知",
                "各街道办事处，区政府各部门：",
                "现将《站前区广场经营管理办法》印发给你们，请认真贯彻执行。",
                "第一条　根据《中华人民共和国行政处罚法》第二条、《中华人民共和国合同法》，制定本办法。",
                "第二条　在广场经营的，应当每月缴纳场地管理费五十元，占道、噪音等情形除外。",
                "第四条　依照《行政处罚法》第九十条处理。"));
        String document =
                """
                {"direction":"INCOMING","issuerName":"GOV","normative":true,"domains":["综合执法"],"disclosure":"ACTIVE"}
                """;
        String id = clerks.draft("drafter", "square.docx", content, document)
                .get("id")
                .asText();
        clerks.advance(id, "JUSTICE_REVIEW");
        review = clerks.accept("justice-reviewer", id, "JUSTICE_REVIEW")
                .get("id")
                .asText();
    }

    @AfterAll
    void close() {
        node.close();
    }

    @Test
    void lawsAreFoundByTheirTitlesAndReadByArticles() {
        JsonNode found =
                node.as("vm1").get("/api/laws/versions?q=" + encoded("行政处罚")).json();
        assertThat(found.get("total").asInt()).isEqualTo(1);
        String id = found.get("items").get(0).get("id").asText();
        JsonNode law = node.as("vm1").get("/api/laws/versions/" + id).json();
        assertThat(law.get("articles")).hasSize(3);
        assertThat(node.as("vm1").get("/api/laws/versions/nobody").status()).isEqualTo(404);
        assertThat(node.anonymous().get("/api/laws/versions?q=a").status()).isEqualTo(401);
        assertThat(node.as("drafter").post("/api/laws/loads", "{}").status()).isEqualTo(403);
        assertThat(node.as("justice-reviewer").post("/api/laws/loads", "{}").status())
                .isEqualTo(422);

        try (Chromium chromium = new Chromium(node);
                Visitor visitor = chromium.visitor().signIn("justice-reviewer")) {
            visitor.open("/console/laws/").fill("法规标题", "合同法").press("查找");
            visitor.sees("已废止");
            visitor.open("/console/laws/versions/" + id).sees("第二条").picture("laws-text");
            visitor.open("/console/laws/loads").picture("laws-loads");
            visitor.open("/console/laws/loads/" + load).sees("已完成");
        }
    }

    @Test
    void theShellLoadsAndSaysWhatIsNew() throws IOException {
        Path file = Files.writeString(node.data().resolve("more.jsonl"), LAWS + "\nnonsense\n");

        assertThat(node.shell("laws:load " + file)).contains("新增 0 部", "已有 3 部", "不合格式 1 行");
    }

    @Test
    void aReviewShowsWhatTheBuiltInAidsSay() {
        assertThat(names()).contains("legal-basis", "red-lines", "fair-competition", "conflicts", "precedents", "form");
        assertThat(kinds("legal-basis")).contains("in-force", "repealed", "article-beyond");
        assertThat(kinds("red-lines")).contains("fee");
        assertThat(kinds("form")).contains("numbering", "effective-missing");
    }

    @Test
    void withoutTheLibraryTheOtherAidsGoOn() {
        node.shell("bundle:stop org.wenshu.laws");

        assertThat(names()).doesNotContain("legal-basis").contains("red-lines", "form");
        assertThat(node.as("justice-reviewer").get("/api/laws/loads").status()).isEqualTo(503);

        node.shell("bundle:start org.wenshu.laws");
        Clerks.until("the library's aid", () -> names().contains("legal-basis"));
    }

    @Test
    void withoutTheAidsTheReviewGoesOn() {
        node.shell("bundle:stop org.wenshu.aids");

        assertThat(names()).doesNotContain("red-lines", "legal-basis");
        assertThat(node.as("justice-reviewer")
                        .get("/api/review/reviews/" + review)
                        .status())
                .isEqualTo(200);

        node.shell("bundle:start org.wenshu.aids");
        Clerks.until("the aids", () -> names().contains("legal-basis"));
        Clerks.until("readiness", node::isReady);
    }

    @Test
    void anAidOfSomebodyElseComesAndGoes() {
        node.shell("bundle:install -s file:" + PluginJar.write(node));

        Clerks.until("the new aid", () -> names().contains("plain-words"));
        assertThat(kinds("plain-words")).containsExactly("vague");

        node.shell("bundle:uninstall " + PluginJar.NAME);
        Clerks.until("the others alone", () -> !names().contains("plain-words"));
        assertThat(names()).contains("red-lines");
    }

    private String state() {
        return node.as("vm1").get("/api/laws/loads/" + load).json().get("state").asText();
    }

    private JsonNode aids() {
        return Clerks.done(node.as("justice-reviewer").get("/api/review/reviews/" + review + "/aids"))
                .get("items");
    }

    private List<String> names() {
        return stream(aids()).map(aid -> aid.get("name").asText()).toList();
    }

    private List<String> kinds(String name) {
        return stream(aids())
                .filter(aid -> aid.get("name").asText().equals(name))
                .flatMap(aid -> stream(aid.get("hints")))
                .map(hint -> hint.get("advice").get("kind").asText())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
