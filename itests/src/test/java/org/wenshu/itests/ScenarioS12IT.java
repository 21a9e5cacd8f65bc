package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Countersigns over holidays: silence over National Day 2025 (scenario S12), a due date on a working Sunday in the
 * Spring Festival of 2024 (scenario S14), and a dissent up to the coordination by the vice mayor.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioS12IT {

    private static final String NOTICE =
            """
            {"direction":"INCOMING","issuerName":"GOV","normative":false,"domains":["民政"],"disclosure":"ACTIVE",
             "involvedDepartments":["finance","human-resources","health"]}
            """;
    private static final String PROPOSAL = "{\"decision\":\"APPROVE\",\"opinion\":\"拟同意，请区政府领导同志审批。\"}";

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    void silenceOverNationalDayBecomesConsentAtMidnight() {
        clerks.at("2025-09-26T10:00:00+08:00");
        String id = draft("关于提高困难群众临时救助标准的通知");
        JsonNode sent = Clerks.done(ask("drafter-civil-affairs", id, "区财政局", "human-resources", "health"));
        assertThat(sent.get("total").asInt()).isEqualTo(3);
        assertThat(of(sent, "health").get("dueDate").asText()).isEqualTo("2025-10-13");
        assertThat(words(of(sent, "health").get("counted")))
                .containsExactly(
                        "2025-09-28",
                        "2025-09-29",
                        "2025-09-30",
                        "2025-10-09",
                        "2025-10-10",
                        "2025-10-11",
                        "2025-10-13");
        Problems.refused(ask("drafter-civil-affairs", id, "health"), 409);

        clerks.at("2025-09-30T10:00:00+08:00");
        Clerks.done(reply("principal-finance", id, "finance", "{\"result\":\"AGREE\"}"));
        clerks.at("2025-10-10T10:00:00+08:00");
        Problems.refused(reply("drafter-human-resources", id, "human-resources", "{\"result\":\"AGREE\"}"), 403);
        Clerks.done(reply(
                "principal-human-resources",
                id,
                "human-resources",
                "{\"result\":\"DISAGREE\",\"opinion\":\"标准过高\",\"grounds\":\"与就业援助标准不衔接\"}"));
        String negotiated = "{\"outcome\":\"AGREED\",\"record\":\"已调低第二档标准，区人社局同意。\"}";
        String negotiation = path(id) + "/" + id(id, "human-resources") + "/negotiation";
        JsonNode deputy = Problems.refused(node.as("drafter-civil-affairs").post(negotiation, negotiated), 422);
        assertThat(words(deputy.get("findings"), "rule")).containsExactly("R29.2");
        Clerks.done(node.as("principal-civil-affairs").post(negotiation, negotiated));

        clerks.at("2025-10-13T23:00:00+08:00");
        JsonNode early = Problems.refused(clerks.decide("office-director", id, "OFFICE_AUDIT", PROPOSAL), 422);
        assertThat(words(early.get("findings"), "rule")).containsExactly("R29.1");
        assertThat(early.get("detail").asText()).contains("区卫健局").doesNotContain("区财政局");
        assertThat(read(id).get("complete").asBoolean()).isFalse();

        clerks.at("2025-10-14T00:00:00+08:00");
        Clerks.until(
                "consent by silence",
                () -> of(read(id), "health").get("state").asText().equals("DEEMED"));
        JsonNode silent = of(read(id), "health");
        assertThat(silent.get("result").asText()).isEqualTo("DEEMED_NO_OBJECTION");
        assertThat(silent.get("deemedAt").asText()).isEqualTo("2025-10-14T00:00:00+08:00");
        Clerks.done(reply("principal-health", id, "health", "{\"result\":\"DISAGREE\",\"opinion\":\"补充意见\"}"));
        assertThat(of(read(id), "health").get("result").asText()).isEqualTo("DEEMED_NO_OBJECTION");
        assertThat(of(read(id), "health").at("/lateOpinions/0/opinion").asText())
                .isEqualTo("补充意见");
        assertThat(read(id).get("complete").asBoolean()).isTrue();
        Clerks.done(clerks.decide("office-director", id, "OFFICE_AUDIT", PROPOSAL));
    }

    @Test
    void aReplyOnAWorkingSundayEveningIsInTime() {
        clerks.at("2024-02-02T15:00:00+08:00");
        String id = draft("关于做好春节期间困难群众走访慰问工作的通知");
        JsonNode sent = Clerks.done(ask("principal-civil-affairs", id, "finance", "health", "human-resources"));
        assertThat(of(sent, "finance").get("dueDate").asText()).isEqualTo("2024-02-18");
        assertThat(of(sent, "finance").get("provisional").asBoolean()).isFalse();

        clerks.at("2024-02-18T20:00:00+08:00");
        Clerks.done(reply("principal-finance", id, "finance", "{\"result\":\"NO_OPINION\"}"));
        clerks.at("2024-02-19T00:00:00+08:00");
        Clerks.until(
                "consent by silence",
                () -> of(read(id), "health").get("state").asText().equals("DEEMED"));
        assertThat(of(read(id), "finance").get("result").asText()).isEqualTo("NO_OPINION");
        assertThat(of(read(id), "health").get("deemedAt").asText()).isEqualTo("2024-02-19T00:00:00+08:00");
    }

    @Test
    void aDissentIsListedAndCoordinatedBeforeTheDecision() {
        clerks.at("2025-09-26T10:00:00+08:00");
        String id = draft("关于调整社区公益岗位补贴标准的通知");
        Clerks.done(ask("drafter-civil-affairs", id, "finance", "human-resources", "health"));
        Clerks.done(reply("principal-finance", id, "finance", "{\"result\":\"DISAGREE\",\"opinion\":\"无资金来源\"}"));
        Clerks.done(reply("principal-human-resources", id, "human-resources", "{\"result\":\"AGREE\"}"));
        Clerks.done(reply("principal-health", id, "health", "{\"result\":\"AGREE\"}"));
        Clerks.done(node.as("principal-civil-affairs")
                .post(
                        path(id) + "/" + id(id, "finance") + "/negotiation",
                        "{\"outcome\":\"UNRESOLVED\",\"record\":\"三次协商未能一致。\"}"));
        JsonNode open = Problems.refused(clerks.decide("office-director", id, "OFFICE_AUDIT", PROPOSAL), 422);
        assertThat(words(open.get("findings"), "rule")).containsExactly("R29.3");

        String sheet = path(id) + "/dissent-sheet";
        JsonNode groundless =
                Problems.refused(node.as("drafter-civil-affairs").post(sheet, "{\"proposal\":\"建议分两年调整\"}"), 422);
        assertThat(words(groundless.get("findings"), "rule")).containsExactly("R29.3");
        Clerks.done(
                node.as("drafter-civil-affairs")
                        .post(
                                sheet,
                                """
                        {"items":[{"organ":"finance","opinion":"无资金来源","grounds":"年初预算没有安排"}],
                         "proposal":"建议分两年调整"}
                        """));
        Clerks.done(clerks.decide("office-director", id, "OFFICE_AUDIT", PROPOSAL));
        String coordination = "{\"outcome\":\"AGREED\",\"record\":\"同意分两年调整。\"}";
        Problems.refused(node.as("vm1").post(path(id) + "/coordination", coordination), 403);
        JsonNode done = Clerks.done(node.as("vm3").post(path(id) + "/coordination", coordination));
        assertThat(done.get("awaitsCoordination").asBoolean()).isFalse();
        assertThat(node.as("mayor")
                        .with("Accept", "text/html")
                        .get("/console/handling/cases/" + id)
                        .text())
                .contains("不同意见表", "年初预算没有安排", "同意分两年调整");
    }

    private String draft(String title) {
        List<String> text = List.of(
                "站前区人民政府" + title,
                "各街道办事处，区政府各部门：",
                "为做好有关工作，现将有关事项通知如下。",
                "一、加强组织领导，明确工作责任。",
                "二、及时报送工作情况。",
                "站前区人民政府");
        return clerks.draft("drafter-civil-affairs", title + ".docx", Word.of(text), NOTICE)
                .get("id")
                .asText();
    }

    private Answer ask(String account, String id, String... organs) {
        return node.as(account)
                .post(path(id), "{\"organs\":[\"" + String.join("\",\"", organs) + "\"],\"kind\":\"COUNTERSIGN\"}");
    }

    private Answer reply(String account, String id, String organ, String body) {
        return node.as(account).post(path(id) + "/" + id(id, organ) + "/reply", body);
    }

    private JsonNode read(String id) {
        return Clerks.done(node.as("auditor").get(path(id)));
    }

    private String id(String id, String organ) {
        return of(read(id), organ).get("id").asText();
    }

    private static JsonNode of(JsonNode matter, String organ) {
        return StreamSupport.stream(matter.get("items").spliterator(), false)
                .filter(sent -> sent.get("organ").asText().equals(organ))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> words(JsonNode list, String field) {
        return list.findValuesAsText(field);
    }

    private static String path(String id) {
        return "/api/handling/cases/" + id + "/consultations";
    }
}
