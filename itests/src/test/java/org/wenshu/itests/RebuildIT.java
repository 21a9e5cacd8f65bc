package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every table and index is a projection of the journal: computed anew, it answers the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildIT {

    private ProcessNode node;

    @BeforeAll
    void documentsInManyStates() {
        node = ProcessNode.fresh("rebuild");
        node.start();
        Clerks clerks = new Clerks(node);
        clerks.advance(draft(clerks, "户外广告", "GOV"), "JUSTICE_REVIEW");
        clerks.advance(draft(clerks, "校车停靠", "GOV"), "SIGN_OFF");
        clerks.advance(draft(clerks, "早市摊点", "GOV_OFFICE"), "");
        String published = draft(clerks, "共享单车", "DEPT");
        clerks.advance(published, "");
        for (String act : List.of("number", "issue", "publication")) {
            Clerks.done(clerks.goOut("drafter", published, act, "{\"disclosure\":\"ACTIVE\"}"));
        }
        String filing = "/api/filing/filings/" + published + "-CITY_GOVERNMENT";
        Clerks.until("the filing", () -> node.as("auditor").get(filing).status() == 200);
        Clerks.done(node.as("drafter").post(filing + "/submission", "{}"));
        Clerks.until(
                "the catalog",
                () -> node.anonymous()
                                .get("/catalog/catalog.json")
                                .json()
                                .get("total")
                                .asInt()
                        == 1);
        returned();
        absence();
        Clerks.until("the index", () -> index().get("searchable").equals(index().get("documents")));
    }

    @AfterAll
    void close() {
        node.close();
    }

    @Test
    void everyConsumerRebuiltAnswersTheSame() {
        Map<String, String> before = answers();

        String printed = node.shell("wenshu:rebuild");

        for (String consumer : List.of(
                "registration",
                "handling",
                "review",
                "filing",
                "catalog",
                "archive",
                "archive-index",
                "organization")) {
            assertThat(printed).contains(consumer);
        }
        assertThat(printed).doesNotContain("Exception", "Error");
        assertThat(answers()).isEqualTo(before);
        assertThat(index().get("contentHashMatches").asBoolean()).isTrue();
        assertThat(node.isReady()).isTrue();
    }

    @Test
    void eachConsumerCanBeRebuiltAlone() {
        Map<String, String> before = answers();

        for (String consumer : List.of("registration", "handling", "archive", "archive-index")) {
            assertThat(node.shell("wenshu:rebuild " + consumer))
                    .contains(consumer)
                    .doesNotContain("Exception");
        }

        assertThat(answers()).isEqualTo(before);
        assertThat(node.shell("wenshu:rebuild nobody")).contains("nobody");
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "原件完好");
    }

    @Test
    void aPublishedDocumentIsProvenWithoutTheNode() {
        String number = node.anonymous()
                .get("/catalog/catalog.json")
                .json()
                .at("/items/0/unifiedRegistrationNumber")
                .asText();
        node.shell("wenshu:rebuild journal-tree");

        assertThat(new Proof(node).fetch(number).verified()).startsWith("0 ").contains("catalog.EntryPublished");
        assertThat(new Proof(node).fetch(number).flip("original").verified()).startsWith("1 ");
        assertThat(new Proof(node).fetch(number).flip("proof").verified()).startsWith("1 ");
        assertThat(Problems.refused(node.anonymous().get("/catalog/proofs/ZQ-1999-00001"), 404)
                        .get("detail")
                        .asText())
                .contains("ZQ-1999-00001");
    }

    /** What is asked, and the answer without what time alone changes. */
    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : List.of(
                "/api/registration/documents?size=100",
                "/api/registration/register?direction=INCOMING&size=100",
                "/api/registration/register?direction=OUTGOING&size=100",
                "/api/handling/cases?size=100",
                "/api/handling/tasks?assignee=all&size=100",
                "/api/handling/numberings",
                "/api/review/reviews?size=100",
                "/api/filing/filings?size=100",
                "/api/organization/organs?size=100",
                "/api/organization/posts?size=200",
                "/api/organization/terms?size=200",
                "/api/organization/portfolios?size=100",
                "/api/archive/search?size=100&sort=date",
                "/api/archive/search?q=%E6%A2%A7%E6%A1%90&size=100",
                "/catalog/catalog.json",
                "/catalog/sitemap.xml")) {
            answers.put(path, said(path));
        }
        for (JsonNode document : node.as("auditor")
                .get("/api/registration/documents?size=100")
                .json()
                .get("items")) {
            String id = document.get("id").asText();
            for (String path : List.of("/api/registration/documents/" + id, "/api/handling/cases/" + id)) {
                answers.put(path, said(path));
            }
        }
        answers.put("hash of the index", index().get("indexHash").asText());
        return answers;
    }

    private String said(String path) {
        Answer answer = node.as("auditor").get(path);
        if (path.contains("/search")) {
            ObjectNode json = (ObjectNode) answer.json();
            json.remove("tookMillis");
            assertThat(json.get("total").asInt()).as(path).isPositive();
            return json.toString();
        }
        return answer.toString();
    }

    private JsonNode index() {
        return Clerks.done(node.as("auditor").get("/api/archive/index"));
    }

    private static String draft(Clerks clerks, String matter, String issuer) {
        byte[] content = Word.of(List.of(
                "站前区人民政府关于印发《站前区" + matter + "管理办法》的通知",
                "各街道办事处，区政府各部门：",
                "现将《站前区" + matter + "管理办法》印发给你们，请认真贯彻执行。",
                "站前区" + matter + "管理办法",
                "第一条　为规范" + matter + "，制定本办法。",
                "第二条　梧桐影壁等历史风貌构件周边从严管理。"));
        String document =
                """
                {"direction":"INCOMING","issuerName":"%s","normative":true,"domains":["综合执法"],"disclosure":"ACTIVE"}
                """
                        .formatted(issuer);
        return clerks.draft("drafter", matter + ".docx", content, document)
                .get("id")
                .asText();
    }

    private void returned() {
        byte[] report =
                Word.of(List.of("区民政局关于2025年养老服务工作情况的报告", "区政府：", "现将有关情况报告如下。恳请区政府增拨经费30万元，妥否，请批示。", "站前区民政局"));
        Multipart parts =
                new Multipart().file("file", "报告.docx", report).json("document", "{\"direction\":\"INCOMING\"}");
        Problems.refused(node.as("drafter-civil-affairs").post("/api/registration/documents", parts), 422);
    }

    private void absence() {
        Clerks.done(
                node.as("office-director")
                        .post(
                                "/api/organization/absences",
                                """
                        {"post":"vm2","from":"2025-09-27","until":"2025-09-29","reason":"BUSINESS_TRIP","basis":"出差"}
                        """));
    }
}
