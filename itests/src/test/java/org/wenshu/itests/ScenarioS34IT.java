package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A major decision whose materials were complete so late that its seven working days end on the day of the meeting
 * (scenario S34, second case; the first is in {@link ScenarioUrgentIT}): the desk says so, and nothing goes on before.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioS34IT {

    private static final String TITLE = "站前区人民政府关于实施滨河路快速化改造项目的通知";

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2026-09-30T09:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    void theReviewEndsOnTheDayOfTheMeeting() {
        String id = clerks.draft(
                        "drafter-housing",
                        TITLE + ".docx",
                        Handled.paper(TITLE, "现就项目实施通知如下。"),
                        """
                        {"direction":"INCOMING","issuerName":"GOV","documentKind":"NOTICE","normative":false,
                         "majorDecision":true,"domains":["住建"]}
                        """)
                .get("id")
                .asText();
        clerks.advance(id, "JUSTICE_REVIEW");
        JsonNode review = clerks.accept("justice-reviewer", id, "JUSTICE_REVIEW");
        assertThat(review.get("earliest").asText()).isEqualTo("2026-10-15");

        clerks.at("2026-10-14T16:00:00+08:00");
        try (Chromium chromium = new Chromium(node);
                Visitor reviewer = chromium.visitor().signIn("justice-reviewer")) {
            reviewer.open("/console/review/" + review.get("id").asText()).sees("2026-10-15 至");
            reviewer.tab("出具意见").sees("早于 2026-10-15").picture("s34-major-decision");
        }
        String name = review.get("id").asText();
        JsonNode early = Handled.blocked(clerks.lawful("justice-reviewer", name, ""), 422, "R30.2");
        assertThat(early.at("/findings/0/level").asText()).isEqualTo("WARN");
        assertThat(early.get("detail").asText()).contains("2026-10-15");
        assertThat(clerks.open(id).orElseThrow().get("step").asText()).isEqualTo("JUSTICE_REVIEW");
        Problems.refused(
                node.as("mayor")
                        .post(
                                "/api/handling/tasks/" + id + "-" + Handled.signature(clerks.caseOf(id)) + "/decision",
                                "{\"decision\":\"APPROVE\",\"opinion\":\"同意。\"}"),
                409);

        clerks.at("2026-10-15T09:00:00+08:00");
        Clerks.done(clerks.lawful("justice-reviewer", name, ""));
    }
}
