package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the office returns and what it corrects when a document arrives (scenarios S19, S20 and S32). */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioIntakeIT {

    private static final String DOCUMENTS = "/api/registration/documents";

    private Node node;

    @BeforeAll
    void use(Node shared) {
        node = shared;
    }

    @Test
    @DisplayName("S19 a report with a request in it goes back, both phrases quoted where they stand")
    void aReportThatAsks() {
        Answer answer = send(
                "principal-civil-affairs",
                List.of(
                        "站前区民政局文件",
                        "营站民发〔2025〕19号",
                        "签发人：" + principal("civil-affairs"),
                        "区民政局关于2025年养老服务工作情况的报告",
                        "区政府：",
                        "现将有关工作情况报告如下。",
                        "目前资金缺口较大，恳请区政府增拨经费30万元，妥否，请批示。",
                        "站前区民政局",
                        "2025年9月25日"),
                "{\"direction\":\"INCOMING\",\"normative\":false}");

        JsonNode finding = only(Problems.refused(answer, 422), "R27.6");
        assertThat(finding.get("level").asText()).isEqualTo("RETURN");
        assertThat(finding.get("quote").asText()).isEqualTo("报告不得夹带请示事项");
        assertThat(finding.get("evidence").findValuesAsText("text"))
                .anyMatch(words -> words.contains("增拨经费30万元"))
                .anyMatch(words -> words.contains("妥否，请批示"));
        assertThat(finding.get("evidence").findValues("start")).allMatch(start -> start.asInt() >= 0);
        assertThat(finding.get("message").asText()).contains("请示").contains("另行报送");
    }

    @Test
    @DisplayName("S20 a request to two organs for two matters goes back with both findings")
    void aRequestForTwoMattersToTwoOrgans() {
        Answer answer = send(
                "registrar",
                List.of(
                        "东风街道办事处关于解决工作经费和人员编制的请示",
                        "区委、区政府：",
                        "因工作需要，恳请区委、区政府解决工作经费50万元，并核增事业编制3名。",
                        "妥否，请批示。",
                        "东风街道办事处",
                        "2025年9月25日"),
                """
                {"direction":"INCOMING","normative":false,"documentKind":"REQUEST",
                 "primaryRecipients":["区委、区政府"],"signatories":["杜若飞"]}
                """);

        JsonNode problem = Problems.refused(answer, 422);
        assertThat(problem.get("findings").findValuesAsText("rule")).contains("R27.4", "R27.5");
        assertThat(problem.get("findings").findValuesAsText("quote")).contains("不得多头报文", "请示应当一文一事");
    }

    @Test
    @DisplayName("S32 a bad number has three findings and is found by either form")
    void aNumberWithThreeFaults() {
        JsonNode registered = Clerks.done(send(
                "registrar",
                List.of(
                        "营口市碧水街文件",
                        "营碧水发[2025]第05号",
                        "关于开展秋季楼道整治的通知",
                        "各有关单位：",
                        "请按照职责分工做好楼道整治工作。",
                        "营口市碧水街",
                        "2025年9月25日"),
                "{\"direction\":\"INCOMING\",\"normative\":false}"));

        assertThat(registered.get("findings").findValuesAsText("rule"))
                .contains("BRACKET", "DI_PREFIX", "LEADING_ZERO");
        assertThat(registered.get("findings").findValuesAsText("message"))
                .anyMatch(message -> message.contains("营碧水发〔2025〕5号"));
        String id = registered.get("id").asText();
        for (String form : List.of("营碧水发〔2025〕5号", "营碧水发[2025]第05号")) {
            Clerks.until("the document by " + form, () -> hits(form).contains(id));
        }
    }

    private Answer send(String account, List<String> lines, String document) {
        return node.as(account)
                .post(
                        DOCUMENTS,
                        new Multipart().file("file", "来文.docx", Word.of(lines)).json("document", document));
    }

    private String principal(String organ) {
        return Clerks.done(node.as("auditor").get("/api/organization/posts/" + organ + ".principal/assignment"))
                .get("person")
                .asText();
    }

    private List<String> hits(String number) {
        String query = URLEncoder.encode('"' + number + '"', StandardCharsets.UTF_8);
        return Clerks.done(node.as("registrar").get("/api/archive/search?q=" + query))
                .get("hits")
                .findValuesAsText("documentId");
    }

    private static JsonNode only(JsonNode problem, String rule) {
        List<JsonNode> findings = StreamSupport.stream(problem.get("findings").spliterator(), false)
                .filter(finding -> finding.get("rule").asText().equals(rule))
                .toList();
        assertThat(findings).as(problem.toString()).hasSize(1);
        return findings.get(0);
    }
}
