package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A department's request that the principal has not signed (scenario S31): it goes back, unless somebody was designated
 * in writing for the days of a leave that the mayor and the vice mayor in charge both know of.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ScenarioS31IT {

    private static final String LEAVE =
            """
            {"post":"finance.principal","from":"2025-10-14","until":"2025-10-16","reason":"BUSINESS_TRIP",
             "place":"大连","actingPost":"finance.legal-unit"%s}
            """;

    private Node node;
    private Clerks clerks;
    private Leaders leaders;
    private String leave;

    @BeforeAll
    void begin(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        leaders = new Leaders(shared);
        clerks.at("2025-10-10T09:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    @Order(1)
    void whileThePrincipalIsInOfficeADeputysSignatureGoesBack() {
        JsonNode finding = signature(Problems.refused(request("琥珀"), 422));

        assertThat(finding.get("level").asText()).isEqualTo("RETURN");
        assertThat(finding.get("quote").asText()).isEqualTo("各街道和区政府各部门报送区政府的公文，须由主要负责同志签发");
    }

    @Test
    @Order(2)
    void leaveIsIncompleteUntilBothLeadersKnow() {
        Problems.refused(leaders.asks("principal-finance", LEAVE.formatted("")), 422);
        leave = Clerks.done(leaders.asks("principal-finance", LEAVE.formatted(",\"designation\":\"营站财〔2025〕9号\"")))
                .get("id")
                .asText();
        Problems.refused(leaders.answer("mayor", leave, "acknowledgement", "{}"), 403);
        Clerks.done(leaders.answer("office-director", leave, "acknowledgement", "{}"));

        JsonNode told = Clerks.done(leaders.answer("mayor", leave, "acknowledgement", "{}"));

        assertThat(told.get("state").asText()).isEqualTo("INCOMPLETE");
        assertThat(told.get("missing").get(0).asText()).isEqualTo("vm1");
        assertThat(told.get("findings").findValuesAsText("rule")).containsExactly("R41.2");
        assertThat(leaders.acting("finance.principal", "2025-10-14")
                        .get("capacity")
                        .asText())
                .isEqualTo("OWN");
        JsonNode complete = Clerks.done(leaders.answer("vm1", leave, "acknowledgement", "{\"note\":\"知悉\"}"));
        assertThat(complete.get("state").asText()).isEqualTo("COMPLETE");
        assertThat(complete.get("findings")).isEmpty();
    }

    @Test
    @Order(3)
    void theDesignatedSignatureIsAcceptedWithANote() {
        assertThat(signature(Problems.refused(request("玛瑙"), 422)).get("level").asText())
                .isEqualTo("RETURN");
        clerks.at("2025-10-15T09:00:00+08:00");

        JsonNode registered = Clerks.done(request("珊瑚"));

        assertThat(signature(registered).get("level").asText()).isEqualTo("RECORD");
        assertThat(signature(registered).get("message").asText()).contains("杨若水", "书面授权");
    }

    @Test
    @Order(4)
    void afterTheReturnThePrincipalSignsAgain() {
        Clerks.done(leaders.answer("principal-finance", leave, "return", "{}"));

        assertThat(signature(Problems.refused(request("翡翠"), 422)).get("level").asText())
                .isEqualTo("RETURN");
        assertThat(leaders.acting("finance.principal", "2025-10-14")
                        .get("actingPost")
                        .asText())
                .isEqualTo("finance.legal-unit");
    }

    private Answer request(String matter) {
        byte[] content = Word.of(List.of(
                "站前区财政局文件",
                "签发人：杨若水",
                "站前区财政局关于调整" + matter + "项目预算的请示",
                "区政府：",
                "因项目推进需要，拟调整" + matter + "项目预算。",
                "妥否，请批示。",
                "站前区财政局",
                "（联系人：赵怀谦，联系电话：2800000）"));
        String document =
                """
                {"direction":"INCOMING","issuerName":"DEPT","documentKind":"REQUEST","normative":false,
                 "primaryRecipients":["区政府"],"signatories":["杨若水"],"submittingOrgan":"finance"}
                """;
        return node.as("registrar")
                .post(
                        "/api/registration/documents",
                        new Multipart().file("file", "请示.docx", content).json("document", document));
    }

    private static JsonNode signature(JsonNode answer) {
        return StreamSupport.stream(answer.get("findings").spliterator(), false)
                .filter(finding -> finding.get("rule").asText().equals("R30.6"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding on the signature: " + answer));
    }
}
