package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who signs what, by the rows of Article 31 (scenarios S02, S04, S05, S07, S08 and S10), and the determination of
 * normativity that comes before.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioSignOffIT {

    private static final String APPROVE = "{\"decision\":\"APPROVE\",\"opinion\":\"同意。\"}";

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2025-09-29T10:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    private String draft(String account, String title, String document) {
        return clerks.draft(account, title + ".docx", Handled.paper(title, "各有关单位：", "现就有关事项通知如下。"), document)
                .get("id")
                .asText();
    }

    /** Presses the button of the signature, whether it is the turn or not. */
    private Answer sign(String account, String id) {
        int number = Handled.signature(clerks.caseOf(id));
        return node.as(account).post("/api/handling/tasks/" + id + "-" + number + "/decision", APPROVE);
    }

    private Answer act(String account, String id, String act, String body) {
        return node.as(account).post("/api/handling/cases/" + id + "/" + act, body);
    }

    @Test
    @DisplayName("S02 a request to the city copied to subdistricts goes back; without them the mayor signs")
    void upward() {
        String title = "站前区人民政府关于申请老旧小区改造专项资金的请示";
        String document =
                """
                {"direction":"INCOMING","issuerName":"GOV","documentKind":"REQUEST","normative":false,
                 "domains":["住建"],"primaryRecipients":["市政府"],"copyRecipients":[%s],"signatories":["顾承远"]}
                """;
        byte[] paper = Handled.paper(title, "市政府：", "现申请专项资金。妥否，请批示。", "（联系人：吴立言，电话：0417-0000000）");
        Answer copied = node.as("drafter-housing")
                .post(
                        "/api/registration/documents",
                        new Multipart()
                                .file("file", title + ".docx", paper)
                                .json("document", document.formatted("\"区委\",\"各街道\"")));
        JsonNode problem = Problems.refused(copied, 422);
        assertThat(problem.get("findings").findValuesAsText("message")).anyMatch(said -> said.contains("各街道"));

        String id = clerks.draft("drafter-housing", title + ".docx", paper, document.formatted("\"区委\""))
                .get("id")
                .asText();
        assertThat(Handled.route(clerks.caseOf(id)))
                .containsExactly("OFFICE_AUDIT office-director", "LEADER_REVIEW vm2", "SIGN_OFF mayor");
        Handled.blocked(sign("vm2", id), 403, "R31.1");
        clerks.advance(id, "SIGN_OFF");
        Clerks.done(sign("mayor", id));
    }

    @Test
    @DisplayName("S04 a countersign does not replace the legality review")
    void withoutOpinion() {
        String id = draft(
                "drafter",
                "站前区临时摊点管理规定",
                "{\"direction\":\"INCOMING\",\"issuerName\":\"GOV\",\"normative\":true,\"documentKind\":\"NOTICE\",\"domains\":[\"综合执法\"]}");
        clerks.advance(id, "OFFICE_AUDIT");
        JsonNode problem = Handled.blocked(sign("mayor", id), 409, "R30.2");
        assertThat(problem.get("detail").asText()).contains("会签不代替合法性审核", "区司法局");
        clerks.approve("office-director", id, "OFFICE_AUDIT");
        int review = clerks.turn(id, "JUSTICE_REVIEW");
        Clerks.until(
                "the review task",
                () -> node.as("justice-reviewer")
                                .get("/api/review/reviews/" + id + "-" + review)
                                .status()
                        == 200);
        Handled.blocked(sign("mayor", id), 409, "R30.2");
    }

    @Test
    @DisplayName("S05 the vice mayor signs an ordinary notice; important by his word, the mayor does")
    void ordinaryAndImportant() {
        String id = draft(
                "drafter-development-reform",
                "关于成立区经济普查领导小组的通知",
                "{\"direction\":\"INCOMING\",\"issuerName\":\"GOV\",\"normative\":false,\"documentKind\":\"NOTICE\",\"domains\":[\"发改\"]}");
        assertThat(Handled.route(clerks.caseOf(id))).containsExactly("OFFICE_AUDIT office-director", "SIGN_OFF vm1");
        clerks.approve("office-director", id, "OFFICE_AUDIT");
        JsonNode raised =
                Clerks.done(act("vm1", id, "importance", "{\"importance\":\"IMPORTANT\",\"reason\":\"涉及全区重点工作\"}"));
        assertThat(Handled.route(raised))
                .containsExactly("OFFICE_AUDIT office-director", "LEADER_REVIEW vm1", "SIGN_OFF mayor");
        assertThat(raised.at("/records/0/kind").asText()).isEqualTo("IMPORTANCE_RAISED");
        assertThat(raised.at("/records/0/person").asText()).isEqualTo("沈知行");
        String lower = "{\"importance\":\"ORDINARY\",\"reason\":\"一般事项\"}";
        Problems.refused(act("vm2", id, "importance", lower), 403);
        JsonNode lowered = Clerks.done(act("vm1", id, "importance", lower));
        assertThat(Handled.route(lowered)).containsExactly("OFFICE_AUDIT office-director", "SIGN_OFF vm1");
        Clerks.done(sign("vm1", id));
    }

    @Test
    @DisplayName("S07 what the executive meeting decided is for the mayor, also in the name of the office")
    void decidedByAMeeting() {
        String id = draft(
                "drafter-gov-office",
                "2026年重点民生实事清单的通知",
                """
                {"direction":"INCOMING","issuerName":"GOV_OFFICE","normative":false,"documentKind":"NOTICE",
                 "domains":["发改"],"disclosure":"ACTIVE"}
                """);
        String decided =
                """
                {"facts":{"meetingDecision":true},"reason":"常务会议已审议通过",
                 "meeting":{"kind":"EXECUTIVE","heldOn":"2025-09-29","reference":"区政府常务会议纪要〔2025〕18号"}}
                """;
        Problems.refused(act("vm1", id, "facts", decided), 403);
        JsonNode stated = Clerks.done(act("registrar", id, "facts", decided));
        assertThat(stated.at("/signatory/post").asText()).isEqualTo("mayor");
        assertThat(Handled.deadline(stated, "SUBMISSION_AFTER_MEETING")).isEqualTo("2025-10-10");
        assertThat(Handled.deadline(stated, "ISSUE_AFTER_MEETING")).isEqualTo("2025-10-15");
        JsonNode refused = Handled.blocked(sign("office-director", id), 403, "R31.5");
        assertThat(refused.at("/findings/0/message").asText()).contains("第 5a 行");
        clerks.at("2025-10-16T10:00:00+08:00");
        clerks.advance(id, "SIGN_OFF");
        Clerks.done(sign("mayor", id));
        Clerks.done(act("registrar", id, "number", "{}"));
        Handled.blocked(act("registrar", id, "issue", "{}"), 422, "R22.3");
        JsonNode issued = Clerks.done(act("registrar", id, "issue", "{\"reason\":\"排版校对\"}"));
        assertThat(issued.get("issuedOn").asText()).isEqualTo("2025-10-16");
        assertThat(issued.get("delayReason").asText()).isEqualTo("排版校对");
        Clerks.done(act("registrar", id, "secrecy-review", "{\"publishable\":false,\"note\":\"含有工作秘密\"}"));
        Handled.blocked(act("registrar", id, "publication", "{}"), 409, "R41.5");
        Clerks.done(act("registrar", id, "secrecy-review", "{\"publishable\":true,\"note\":\"已删去工作秘密\"}"));
        Clerks.done(act("registrar", id, "publication", "{\"interpretationWaiver\":\"内容简明，不作解读。\"}"));
    }

    @Test
    @DisplayName("S08 a reply on the list of routine approvals is signed by the vice mayor")
    void routine() {
        String id = draft(
                "drafter-housing",
                "站前区人民政府关于同意小区更名的批复",
                """
                {"direction":"INCOMING","issuerName":"GOV","normative":false,"documentKind":"REPLY",
                 "routineApproval":true,"domains":["住建"]}
                """);
        JsonNode opened = clerks.caseOf(id);
        assertThat(opened.at("/signatory/post").asText()).isEqualTo("vm2");
        assertThat(opened.at("/signatory/rule").asText()).isEqualTo("R31.5");
        assertThat(opened.get("route").findValuesAsText("step")).doesNotContain("JUSTICE_REVIEW");
        clerks.advance(id, "SIGN_OFF");
        JsonNode unlinked = Handled.blocked(sign("vm2", id), 409, "K12");
        assertThat(unlinked.get("detail").asText()).contains("answeredRequest");
        String request = request();
        String link = "{\"facts\":{\"answeredRequest\":\"" + request + "\"},\"reason\":\"答复该局请示\"}";
        JsonNode linked = Clerks.done(act("registrar", id, "facts", link));
        assertThat(linked.at("/answers/documentId").asText()).isEqualTo(request);
        assertThat(clerks.caseOf(request).at("/answeredBy/0/documentId").asText())
                .isEqualTo(id);
        Clerks.done(sign("vm2", id));
    }

    private String request() {
        byte[] paper = Handled.paper(
                "站前区住房和城乡建设局文件",
                "签发人：吴立言",
                "站前区住房和城乡建设局关于小区更名的请示",
                "区政府：",
                "拟将小区更名。",
                "妥否，请批示。",
                "站前区住房和城乡建设局",
                "（联系人：孙嘉禾，联系电话：2800000）");
        return clerks.draft(
                        "drafter-housing",
                        "更名请示.docx",
                        paper,
                        """
                        {"direction":"INCOMING","issuerName":"DEPT","documentKind":"REQUEST","normative":false,
                         "domains":["住建"],"primaryRecipients":["区政府"],"signatories":["吴立言"]}
                        """)
                .get("id")
                .asText();
    }

    @Test
    @DisplayName("A-18 the vice mayor passes an important notice of the office on to the mayor, who signs")
    void passedOn() {
        String id = draft(
                "drafter-gov-office",
                "关于切实加强冬季供暖值守工作的通知",
                """
                {"direction":"INCOMING","issuerName":"GOV_OFFICE","normative":false,"documentKind":"NOTICE",
                 "domains":["应急"],"importance":"IMPORTANT"}
                """);
        clerks.advance(id, "SIGN_OFF");
        int number = Handled.signature(clerks.caseOf(id));
        JsonNode passed = Clerks.done(node.as("vm1")
                .post(
                        "/api/handling/tasks/" + id + "-" + number + "/forward",
                        "{\"to\":\"mayor\",\"reason\":\"事关全区，请区长签发\"}"));
        assertThat(Handled.route(passed))
                .containsExactly("OFFICE_AUDIT office-director", "LEADER_REVIEW vm1", "SIGN_OFF mayor");
        assertThat(passed.at("/route/1/state").asText()).isEqualTo("DONE");
        assertThat(passed.at("/signatory/rule").asText()).isEqualTo("R31.7");
        Problems.refused(sign("vm1", id), 403);
        Clerks.done(sign("mayor", id));
    }

    @Test
    @DisplayName("a review that new facts make needless is withdrawn with the reason")
    void needlessReview() {
        String id = draft(
                "drafter-housing",
                "关于实施沿河步道项目的通知",
                """
                {"direction":"INCOMING","issuerName":"GOV","normative":false,"documentKind":"NOTICE",
                 "majorDecision":true,"domains":["住建"]}
                """);
        clerks.advance(id, "JUSTICE_REVIEW");
        String review = clerks.accept("justice-reviewer", id, "JUSTICE_REVIEW")
                .get("id")
                .asText();
        String minor = "{\"facts\":{\"majorDecision\":false},\"reason\":\"经核对不属于重大行政决策\"}";
        JsonNode stated = Clerks.done(act("office-director", id, "facts", minor));
        assertThat(stated.get("route").findValuesAsText("step")).doesNotContain("JUSTICE_REVIEW");
        assertThat(stated.get("records").findValuesAsText("kind")).contains("WITHDRAWN");
        Clerks.until("the withdrawal of " + review, () -> node.as("justice-reviewer")
                .get("/api/review/reviews/" + review)
                .json()
                .get("state")
                .asText()
                .equals("WITHDRAWN"));
        JsonNode withdrawn = Clerks.done(node.as("justice-reviewer").get("/api/review/reviews/" + review));
        assertThat(withdrawn.get("withdrawal").asText()).isEqualTo("经核对不属于重大行政决策");
    }

    @Test
    @DisplayName("S10 the director signs an ordinary notice of the office, never an important one")
    void officeNotice() {
        String document =
                """
                {"direction":"INCOMING","issuerName":"GOV_OFFICE","normative":false,"documentKind":"NOTICE",
                 "domains":["应急"],"importance":"%s"}
                """;
        String ordinary = draft("drafter-gov-office", "关于做好国庆假期值班工作的通知", document.formatted("ORDINARY"));
        clerks.advance(ordinary, "SIGN_OFF");
        Clerks.done(sign("office-director", ordinary));
        String important = draft("drafter-gov-office", "关于切实做好国庆假期值班工作的通知", document.formatted("IMPORTANT"));
        Handled.blocked(sign("office-director", important), 403, "R31.7");
        clerks.advance(important, "SIGN_OFF");
        Clerks.done(sign("vm1", important));
    }

    @Test
    @DisplayName("L2 a suspect document is determined by office and Justice Bureau, and decided again")
    void determination() {
        String id = draft(
                "drafter",
                "关于印发《站前区便民摊点设置办法》的通知",
                "{\"direction\":\"INCOMING\",\"issuerName\":\"GOV\",\"documentKind\":\"NOTICE\",\"domains\":[\"综合执法\"]}");
        assertThat(Handled.route(clerks.caseOf(id)))
                .containsExactly("DETERMINATION office-director", "DETERMINATION justice-reviewer");
        String proposal =
                """
                {"decision":"APPROVE","opinion":"对照五项标准逐项判断","criteria":{"authorizedIssuer":true,
                 "withinPowers":true,"affectsRights":true,"generallyBinding":true,"repeatedlyApplied":true}}
                """;
        Problems.refused(clerks.decide("office-director", id, "DETERMINATION", APPROVE), 422);
        Clerks.done(clerks.decide("office-director", id, "DETERMINATION", proposal));
        JsonNode determined = Clerks.done(clerks.decide("justice-head", id, "DETERMINATION", APPROVE));
        assertThat(determined.at("/facts/normative").asText()).isEqualTo("YES");
        assertThat(Handled.route(determined))
                .startsWith(
                        "DETERMINATION office-director",
                        "DETERMINATION justice-reviewer",
                        "DEPARTMENT_LEGAL_REVIEW urban-enforcement.legal-unit")
                .endsWith("LEADER_REVIEW vm2", "SIGN_OFF mayor");
        assertThat(determined.get("status").asText()).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("L2 a draft of the outgoing register is determined as well, and takes no further route")
    void outgoingDetermination() {
        String id = draft(
                "registrar",
                "关于印发《站前区背街小巷停车管理办法》的通知",
                "{\"direction\":\"OUTGOING\",\"issuerName\":\"GOV\",\"documentKind\":\"NOTICE\",\"domains\":[\"综合执法\"]}");
        Clerks.done(
                clerks.decide(
                        "office-director",
                        id,
                        "DETERMINATION",
                        """
                {"decision":"APPROVE","opinion":"只规定内部分工","criteria":{"authorizedIssuer":true,
                 "withinPowers":true,"affectsRights":false,"generallyBinding":false,"repeatedlyApplied":true}}
                """));
        JsonNode determined = Clerks.done(clerks.decide("justice-head", id, "DETERMINATION", APPROVE));
        assertThat(determined.at("/facts/normative").asText()).isEqualTo("NO");
        assertThat(determined.get("status").asText()).isEqualTo("COMPLETED");
        assertThat(determined.get("route")).hasSize(2);
    }

    @Test
    @DisplayName("what may be stated of a case says what it decides there")
    void whatFactsDecide() {
        String id = draft(
                "drafter-housing",
                "关于开展小区物业检查的通知",
                "{\"direction\":\"INCOMING\",\"issuerName\":\"GOV\",\"normative\":false,\"documentKind\":\"NOTICE\",\"domains\":[\"住建\"]}");
        JsonNode facts = Clerks.done(node.as("registrar").get("/api/handling/cases/" + id + "/facts"));
        assertThat(decides(facts, "meetingDecision")).contains("签发（第三十一条）");
        assertThat(decides(facts, "majorDecision")).contains("签发（第三十条）", "是否符合第四十条");
        assertThat(decides(facts, "parentDocument")).isEmpty();
    }

    private static List<String> decides(JsonNode facts, String name) {
        JsonNode found = StreamSupport.stream(facts.spliterator(), false)
                .filter(fact -> fact.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(found.get("decides").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
