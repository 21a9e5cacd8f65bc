package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job from the draft to the filing, each act on its day: a normative document in the name of the district
 * government (scenario S01). The numbers 营站政发〔2025〕 of the node belong to this class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class ScenarioS01 {

    private static final String NUMBER = "营站政发〔2025〕5号";

    private Node node;
    private Clerks clerks;
    private PublicSight sight;
    private String id;

    @BeforeAll
    void takeOverTheNumbers(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        sight = new PublicSight(shared);
        clerks.at("2025-03-03T09:00:00+08:00");
        Clerks.done(node.as("office-director")
                .post("/api/handling/numberings", "{\"issuerCode\":\"营站政发\",\"year\":2025,\"lastUsed\":4}"));
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    @Order(1)
    void theDraftArrivesOnMonday() {
        JsonNode registered = clerks.draft(
                "drafter",
                "户外招牌设置管理办法.docx",
                Word.of(TEXT),
                """
                {"direction":"INCOMING","issuerName":"GOV","normative":true,"domains":["综合执法"],"disclosure":"ACTIVE"}
                """);
        id = registered.get("id").asText();

        assertThat(registered.get("registrationNumber").asText()).matches("收〔2025〕[1-9]\\d*号");
        assertThat(registered.get("findings")).isEmpty();
        JsonNode opened = clerks.caseOf(id);
        assertThat(opened.get("route").findValuesAsText("step"))
                .containsExactly(
                        "DEPARTMENT_LEGAL_REVIEW",
                        "OFFICE_AUDIT",
                        "JUSTICE_REVIEW",
                        "EXECUTIVE_MEETING",
                        "LEADER_REVIEW",
                        "SIGN_OFF");
        assertThat(opened.at("/signatory/post").asText()).isEqualTo("mayor");
        assertThat(opened.at("/signatory/article").asText()).isEqualTo("第三十一条");
        assertThat(opened.at("/route/4/post").asText()).isEqualTo("vm2");
        sight.hides("梧桐影壁", id);
    }

    @Test
    @Order(2)
    void theDepartmentsLegalUnitGivesAReasonForBeingQuick() {
        JsonNode review = clerks.accept("legal-unit-enforcement", id, "DEPARTMENT_LEGAL_REVIEW");
        String reviewId = review.get("id").asText();

        assertThat(clerks.lawful("legal-unit-enforcement", reviewId, "").status())
                .isEqualTo(422);
        Clerks.done(clerks.lawful("legal-unit-enforcement", reviewId, "与起草同步审核，材料齐备。"));
    }

    @Test
    @Order(3)
    void theOfficeAuditsWithAProposal() {
        Answer silent = clerks.decide("office-director", id, "OFFICE_AUDIT", "{\"decision\":\"APPROVE\"}");

        assertThat(silent.status()).isEqualTo(422);
        clerks.approve("office-director", id, "OFFICE_AUDIT");
        clerks.turn(id, "JUSTICE_REVIEW");
    }

    @Test
    @Order(4)
    void theJusticeBureauHasFiveToFifteenWorkingDays() {
        clerks.at("2025-03-04T10:00:00+08:00");

        JsonNode review = clerks.accept("justice-reviewer", id, "JUSTICE_REVIEW");

        assertThat(review.get("acceptedOn").asText()).isEqualTo("2025-03-04");
        assertThat(review.get("earliest").asText()).isEqualTo("2025-03-11");
        assertThat(review.get("dueDate").asText()).isEqualTo("2025-03-25");
        assertThat(review.get("provisional").asBoolean()).isFalse();
        Clerks.until("the due date in the case", () -> "2025-03-25"
                .equals(clerks.open(id).orElseThrow().get("dueDate").asText()));
        clerks.at("2025-03-14T15:00:00+08:00");
        JsonNode opinion =
                Clerks.done(clerks.lawful("justice-reviewer", review.get("id").asText(), ""));
        assertThat(opinion.get("issuedOn").asText()).isEqualTo("2025-03-14");
        clerks.turn(id, "EXECUTIVE_MEETING");
    }

    @Test
    @Order(5)
    void theMeetingSetsTheDaysForSubmittingAndIssuing() {
        clerks.at("2025-03-20T17:00:00+08:00");

        clerks.adopted(id, "2025-03-20");

        assertThat(deadline("SUBMISSION_AFTER_MEETING")).isEqualTo("2025-03-25");
        assertThat(deadline("ISSUE_AFTER_MEETING")).isEqualTo("2025-03-31");
    }

    @Test
    @Order(6)
    void noNumberBeforeTheMayorHasSigned() {
        clerks.at("2025-03-25T09:00:00+08:00");
        clerks.approve("vm2", id, "LEADER_REVIEW");
        clerks.at("2025-03-27T09:00:00+08:00");

        Answer early = clerks.goOut("registrar", id, "number", "{}");

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().at("/findings/0/rule").asText()).isEqualTo("R31.2");
        clerks.approve("mayor", id, "SIGN_OFF");
        JsonNode numbered = Clerks.done(clerks.goOut("registrar", id, "number", "{}"));
        assertThat(numbered.get("documentNumber").asText()).isEqualTo(NUMBER);
        assertThat(numbered.get("signedOn").asText()).isEqualTo("2025-03-27");
        assertThat(deadline("DISCLOSURE")).isEqualTo("2025-04-25");
        sight.hides("梧桐影壁", NUMBER, id);
    }

    @Test
    @Order(7)
    void issuedAndPublished() {
        Clerks.done(clerks.goOut("registrar", id, "issue", "{}"));
        sight.hides("梧桐影壁", NUMBER, id);
        clerks.at("2025-03-28T09:00:00+08:00");

        JsonNode published = Clerks.done(
                clerks.goOut("registrar", id, "publication", "{\"effectiveOn\":\"2025-05-01\",\"validityYears\":5}"));

        assertThat(published.get("status").asText()).isEqualTo("PUBLISHED");
        assertThat(published.get("issuedOn").asText()).isEqualTo("2025-03-27");
        assertThat(published.get("publishedOn").asText()).isEqualTo("2025-03-28");
        assertThat(published.get("expiresOn").asText()).isEqualTo("2030-04-30");
        assertThat(published.get("route").findValuesAsText("state")).containsOnly("DONE");
    }

    @Test
    @Order(8)
    void bothFilingsAreDueAndDone() {
        Clerks.until("two filings", () -> filings().get("total").asInt() == 2);

        assertThat(filing("CITY_GOVERNMENT").get("nominalDate").asText()).isEqualTo("2025-04-12");
        assertThat(filing("CITY_GOVERNMENT").get("dueDate").asText()).isEqualTo("2025-04-14");
        assertThat(filing("DISTRICT_NPC_SC").get("nominalDate").asText()).isEqualTo("2025-04-27");
        assertThat(filing("DISTRICT_NPC_SC").get("dueDate").asText()).isEqualTo("2025-04-27");
        clerks.at("2025-04-14T09:00:00+08:00");
        for (String authority : List.of("CITY_GOVERNMENT", "DISTRICT_NPC_SC")) {
            String filing = "/api/filing/filings/" + id + "-" + authority;
            Clerks.done(node.as("office-director").post(filing + "/submission", "{}"));
            Clerks.done(
                    node.as("justice-reviewer").post(filing + "/registration", "{\"filingNumber\":\"营备〔2025〕1号\"}"));
            assertThat(filing(authority).get("state").asText()).isEqualTo("REGISTERED");
            assertThat(filing(authority).get("overdue").asBoolean()).isFalse();
        }
    }

    @Test
    @Order(9)
    void thePublicReadsItWithoutSigningIn() {
        Clerks.until("the entry in the catalog", () -> !entry().isMissingNode());
        String permalink =
                "/catalog/" + entry().get("unifiedRegistrationNumber").asText();

        assertThat(entry().get("status").asText()).isEqualTo("NOT_YET_EFFECTIVE");
        sight.tells(new PublicSight.Seen(entry(), "NOT_YET_EFFECTIVE", "公布"));
        clerks.at("2025-05-01T09:00:00+08:00");
        assertThat(entry().get("status").asText()).isEqualTo("IN_FORCE");
        sight.tells(new PublicSight.Seen(entry(), "IN_FORCE", "公布"));
        assertThat(entry().get("publicationDate").asText()).isEqualTo("2025-03-28");
        Answer page = node.anonymous().with("Accept", "text/html").get(permalink);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(NUMBER, "id=\"第五条\"", "梧桐影壁");
        assertThat(node.anonymous().get(permalink + ".json").json()).isEqualTo(entry());
        assertThat(node.anonymous().get("/catalog/feed.atom").text()).contains(permalink, "户外招牌设置管理办法");
    }

    @Test
    @Order(10)
    void everybodyFindsItByTextNumberAndArticle() {
        Clerks.until("the document in the archive", () -> hit("梧桐影壁").isPresent());

        assertThat(hit("\"" + NUMBER + "\"").orElseThrow().get("status").asText())
                .isEqualTo("PUBLISHED");
        assertThat(hit("营站政发[2025]5号")).isPresent();
        JsonNode places = hit("梧桐影壁").orElseThrow().get("articles");
        assertThat(places.findValuesAsText("label")).contains("第五条");
        assertThat(places.at("/0/snippets/0/highlights").size()).isPositive();
    }

    @Test
    @Order(11)
    void theRegistersAndTheHistoryTellIt() {
        JsonNode register = Clerks.done(node.as("registrar")
                .get("/api/registration/register?direction=OUTGOING&from=2025-03-27&to=2025-03-27&size=100"));
        JsonNode history = Clerks.done(node.as("auditor").get("/api/registration/documents/" + id + "/history"));

        assertThat(register.findValuesAsText("documentNumber")).contains(NUMBER);
        assertThat(history.findValuesAsText("type"))
                .containsSubsequence(
                        "registration.DocumentRegistered",
                        "handling.CaseOpened",
                        "handling.DocumentSignedOff",
                        "handling.DocumentNumbered",
                        "handling.DocumentIssued",
                        "handling.DocumentPublished");
    }

    /** The data are put right under the same number; the version before and its proof stay. */
    @Test
    @Order(12)
    void aWrongTopicIsPutRight() {
        String number = entry().get("unifiedRegistrationNumber").asText();
        String correction = "/api/catalog/corrections/" + number;
        String body = "{\"reason\":\"主题分类登记有误\",\"topics\":[\"综合执法\",\"市容环境\"]}";
        String proof = node.anonymous().get("/catalog/proofs/" + number + "/1").text();
        Problems.refused(node.as("drafter").post(correction, body), 403);
        Problems.refused(node.as("justice-reviewer").post(correction, body.replace("主题分类登记有误", "")), 422);
        Clerks.done(node.as("justice-reviewer").post(correction, body));

        sight.tells(new PublicSight.Seen(entry(), "IN_FORCE", "勘误", "公布"));
        assertThat(entry().at("/corrections/0/reason").asText()).isEqualTo("主题分类登记有误");
        assertThat(entry().at("/corrections/0/organ").asText()).isEqualTo("站前区司法局");
        Rest reader = node.anonymous().with("Accept", "text/html");
        assertThat(reader.get("/catalog/" + number).text()).contains("市容环境", "勘误：主题分类由“综合执法”更正为“综合执法、市容环境”");
        assertThat(reader.get("/catalog/" + number + "/1").text()).contains("这是第 1 版登记信息", "<dd>综合执法</dd>");
        assertThat(node.anonymous()
                        .get("/catalog/catalog.json?topic=" + Crawler.encoded("市容环境"))
                        .text())
                .contains(number);
        assertThat(entryIn(
                        node.anonymous().get("/catalog/proofs/" + number + "/1").text()))
                .isEqualTo(entryIn(proof))
                .isNotEqualTo(entryIn(
                        node.anonymous().get("/catalog/proofs/" + number).text()));
        try (Chromium chromium = new Chromium(node);
                Visitor keeper = chromium.visitor().signIn("justice-reviewer")) {
            keeper.open("/console/catalog/corrections/" + number).sees("已公布的勘误", "主题分类登记有误");
            keeper.picture("s01-correction");
        }
    }

    /** What a proof proves; the rest of it depends on how long the journal is. */
    private static String entryIn(String proof) {
        return proof.lines()
                .filter(line -> line.startsWith("extra "))
                .findFirst()
                .orElseThrow();
    }

    private String deadline(String name) {
        return items(clerks.caseOf(id).get("deadlines"))
                .filter(deadline -> deadline.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("date")
                .asText();
    }

    private JsonNode filings() {
        return Clerks.done(node.as("auditor").get("/api/filing/filings?documentId=" + id));
    }

    private JsonNode filing(String authority) {
        return Clerks.done(node.as("auditor").get("/api/filing/filings/" + id + "-" + authority));
    }

    private JsonNode entry() {
        return items(node.anonymous().get("/catalog/catalog.json").json().get("items"))
                .filter(entry -> entry.get("documentNumber").asText().equals(NUMBER))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private Optional<JsonNode> hit(String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return items(Clerks.done(node.as("vm3").get("/api/archive/search?q=" + query))
                        .get("hits"))
                .filter(hit -> hit.get("documentId").asText().equals(id))
                .findFirst();
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static final List<String> TEXT = List.of(
            "站前区人民政府关于印发《站前区户外招牌设置管理办法》的通知",
            "各街道办事处，区政府各部门，各事业中心：",
            "现将《站前区户外招牌设置管理办法》印发给你们，请结合实际，认真贯彻执行。",
            "站前区人民政府",
            "（此件公开发布）",
            "站前区户外招牌设置管理办法",
            "第一条　为规范户外招牌设置，改善城市容貌，保障公共安全，结合本区实际，制定本办法。",
            "第二条　本办法适用于本区行政区域内户外招牌的设置、维护和监督管理。",
            "第三条　户外招牌设置应当遵循安全美观、规范有序、方便群众的原则。",
            "第四条　区综合执法局负责本区户外招牌设置的指导和监督管理工作。",
            "第五条　沿街户外招牌不得遮挡梧桐影壁等历史风貌构件，不得影响消防救援和行人通行。",
            "第六条　本办法自2025年5月1日起施行，有效期5年。",
            "抄送：区委各部门，区人大常委会办公室，区政协办公室。");
}
