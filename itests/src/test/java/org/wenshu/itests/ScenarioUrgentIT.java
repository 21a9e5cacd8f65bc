package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers for a leader in person and major decisions (scenarios S22 and S34). */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioUrgentIT {

    private static final String APPROVE = "{\"decision\":\"APPROVE\",\"opinion\":\"同意。\"}";

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

    private Answer send(String account, String title, String document) {
        byte[] paper = Handled.paper(title, "有关情况报告如下。");
        Multipart parts = new Multipart().file("file", title + ".docx", paper).json("document", document);
        return node.as(account).post("/api/registration/documents", parts);
    }

    private Answer sign(String account, String id) {
        int number = Handled.signature(clerks.caseOf(id));
        return node.as(account).post("/api/handling/tasks/" + id + "-" + number + "/decision", APPROVE);
    }

    @Test
    @DisplayName("S22 papers go to a leader in person only on listed grounds, and never when top secret")
    void toALeaderInPerson() {
        clerks.at("2026-02-20T09:00:00+08:00");
        String document =
                """
                {"direction":"INCOMING","normative":false,"documentKind":"REPORT","signatories":["梁秋实"],
                 "primaryRecipients":["苏静宜副区长同志"]%s}
                """;
        Answer bare = send("principal-civil-affairs", "区民政局关于养老服务专项工作的报告", document.formatted(""));
        Handled.blocked(bare, 422, "R27.7");
        Clerks.done(send(
                "principal-civil-affairs",
                "区民政局关于交办养老服务事项的报告",
                document.formatted(
                        ",\"exceptionGround\":\"LEADER_ASSIGNED\",\"exceptionEvidence\":\"苏静宜副区长2026年2月10日批示\"")));
        Clerks.done(send(
                "principal-civil-affairs",
                "区民政局关于养老机构火情处置的报告",
                document.formatted(
                        ",\"exceptionGround\":\"MAJOR_EMERGENCY\",\"exceptionEvidence\":\"2026年2月20日火情快报\"")));
        JsonNode secret = Problems.refused(
                send(
                        "principal-civil-affairs",
                        "区民政局关于有关事项的报告",
                        document.formatted(",\"exceptionGround\":\"TOP_SECRET_DIRECT\"")),
                422);
        assertThat(secret.get("type").asText()).endsWith("/classified");
    }

    @Test
    @DisplayName("S34 a major decision has seven working days of review, and a meeting before the signature")
    void majorDecision() {
        assertThat(earliest("2026-09-28")).isEqualTo("2026-10-13");
        assertThat(earliest("2026-09-30")).isEqualTo("2026-10-15");
        clerks.at("2026-09-28T09:00:00+08:00");
        String title = "站前区人民政府关于实施滨河公园重大公共建设项目的通知";
        String id = clerks.draft(
                        "drafter-housing",
                        title + ".docx",
                        Handled.paper(title, "现就项目实施通知如下。"),
                        """
                        {"direction":"INCOMING","issuerName":"GOV","documentKind":"NOTICE","normative":false,
                         "majorDecision":true,"domains":["住建"]}
                        """)
                .get("id")
                .asText();
        assertThat(clerks.caseOf(id).get("route").findValuesAsText("step")).contains("JUSTICE_REVIEW");
        clerks.advance(id, "JUSTICE_REVIEW");
        JsonNode review = clerks.accept("justice-reviewer", id, "JUSTICE_REVIEW");
        assertThat(review.get("earliest").asText()).isEqualTo("2026-10-13");
        clerks.at("2026-10-15T09:00:00+08:00");
        Clerks.done(clerks.lawful("justice-reviewer", review.get("id").asText(), ""));
        Clerks.until("the end of the review", () -> clerks.open(id)
                .filter(step -> step.get("step").asText().equals("JUSTICE_REVIEW"))
                .isEmpty());
        clerks.advance(id, "SIGN_OFF");
        JsonNode undecided = Handled.blocked(sign("mayor", id), 409, "R18.1");
        assertThat(undecided.get("detail").asText()).contains("meetingDecision", "partyReport");
        Clerks.done(
                node.as("office-director")
                        .post(
                                "/api/handling/cases/" + id + "/facts",
                                """
                        {"facts":{"meetingDecision":true},"reason":"常务会议已审议通过",
                         "meeting":{"heldOn":"2026-10-15","reference":"区政府常务会议纪要〔2026〕20号"}}
                        """));
        JsonNode unreported = Handled.blocked(sign("mayor", id), 409, "R40.1");
        assertThat(unreported.get("detail").asText()).contains("partyReport").doesNotContain("meetingDecision");
        Clerks.done(
                node.as("office-director")
                        .post(
                                "/api/handling/cases/" + id + "/facts",
                                """
                        {"facts":{"partyReport":"营站政报〔2026〕9号"},"reason":"已向区委请示报告"}
                        """));
        Clerks.done(sign("mayor", id));
    }

    private String earliest(String complete) {
        JsonNode decision = Clerks.done(node.as("registrar")
                .post(
                        "/api/rules/decisions",
                        """
                        {"issuerName":"GOV","documentKind":"NOTICE","normative":false,"majorDecision":true,
                         "submittingOrgan":"housing","domains":["住建"],"at":"%s"}
                        """
                                .formatted(complete)));
        return Handled.deadline(decision, "MAJOR_DECISION_REVIEW_EARLIEST");
    }
}
