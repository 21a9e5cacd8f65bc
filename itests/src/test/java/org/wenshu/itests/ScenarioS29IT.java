package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
 * A gas incident on a holiday (scenario S29): an emergency lifts the shortest time of the review, never the review; filing
 * and disclosure follow with their own clocks.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ScenarioS29IT {

    private static final String TITLE = "站前区人民政府关于燃气事故期间禁止燃放烟花爆竹的通告";

    private Node node;
    private Clerks clerks;
    private String id;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2026-02-20T09:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    @Order(1)
    void theOpinionIsNotSkipped() {
        id = clerks.draft(
                        "drafter-emergency",
                        TITLE + ".docx",
                        Handled.paper(TITLE, "自即日起禁止燃放烟花爆竹。"),
                        """
                        {"direction":"INCOMING","issuerName":"GOV","documentKind":"PUBLIC_NOTICE","normative":true,
                         "urgent":true,"domains":["应急"],"disclosure":"ACTIVE"}
                        """)
                .get("id")
                .asText();
        assertThat(Handled.route(clerks.caseOf(id)))
                .containsExactly(
                        "OFFICE_AUDIT office-director",
                        "JUSTICE_REVIEW justice-reviewer",
                        "LEADER_REVIEW vm1",
                        "SIGN_OFF mayor");
        Handled.blocked(sign(), 409, "R30.2");
        clerks.approve("office-director", id, "OFFICE_AUDIT");
        Handled.blocked(sign(), 409, "R30.2");
    }

    @Test
    @Order(2)
    void itIsReviewedAndSignedOnTheSameDay() {
        clerks.advance(id, "SIGN_OFF");

        JsonNode signed = Clerks.done(sign());

        assertThat(signed.get("signedOn").asText()).isEqualTo("2026-02-20");
        assertThat(Handled.deadline(signed, "DISCLOSURE")).isEqualTo("2026-03-20");
    }

    @Test
    @Order(3)
    void itIsPublishedOnTheSameDayWellBeforeTheLastOfDisclosure() {
        JsonNode numbered = Clerks.done(clerks.goOut("registrar", id, "number", "{}"));
        assertThat(numbered.get("documentNumber").asText()).contains("〔2026〕");
        Clerks.done(clerks.goOut("registrar", id, "issue", "{}"));

        JsonNode published =
                Clerks.done(clerks.goOut("registrar", id, "publication", "{\"interpretationWaiver\":\"应急管理措施，内容简明\"}"));

        assertThat(published.get("publishedOn").asText()).isEqualTo("2026-02-20");
        assertThat(Handled.deadline(clerks.caseOf(id), "DISCLOSURE")).isEqualTo("2026-03-20");
        JsonNode entry = new Departments(node).entry(TITLE);
        assertThat(entry.get("status").asText()).isEqualTo("IN_FORCE");
        assertThat(Clerks.done(node.as("drafter-emergency").get("/api/catalog/interpretations/missing"))
                        .toString())
                .doesNotContain(TITLE);
    }

    @Test
    @Order(4)
    void theFilingRollsOffSaturdayToMonday() {
        Clerks.until("two filings", () -> filings().get("total").asInt() == 2);

        assertThat(filing("CITY_GOVERNMENT").get("nominalDate").asText()).isEqualTo("2026-03-07");
        assertThat(filing("CITY_GOVERNMENT").get("dueDate").asText()).isEqualTo("2026-03-09");
        clerks.at("2026-03-09T23:00:00+08:00");
        assertThat(filing("CITY_GOVERNMENT").get("overdue").asBoolean()).isFalse();
        String path = "/api/filing/filings/" + id + "-CITY_GOVERNMENT";
        Clerks.done(node.as("office-director").post(path + "/submission", "{}"));
        Clerks.done(node.as("justice-reviewer").post(path + "/registration", "{\"filingNumber\":\"营备〔2026〕29号\"}"));
        assertThat(filing("CITY_GOVERNMENT").get("state").asText()).isEqualTo("REGISTERED");
        assertThat(filing("CITY_GOVERNMENT").get("overdue").asBoolean()).isFalse();
    }

    private Answer sign() {
        int number = Handled.signature(clerks.caseOf(id));
        return node.as("mayor")
                .post(
                        "/api/handling/tasks/" + id + "-" + number + "/decision",
                        "{\"decision\":\"APPROVE\",\"opinion\":\"同意。\"}");
    }

    private JsonNode filings() {
        return Clerks.done(node.as("auditor").get("/api/filing/filings?documentId=" + id));
    }

    private JsonNode filing(String authority) {
        return StreamSupport.stream(filings().get("items").spliterator(), false)
                .filter(filing -> filing.get("authority").asText().equals(authority))
                .findFirst()
                .orElseThrow();
    }
}
