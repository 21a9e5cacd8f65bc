package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the rules say of meetings, asked as a dry run (scenarios S16 and S17). */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioMeetingRulesIT {

    private Node node;

    @BeforeAll
    void use(Node shared) {
        node = shared;
    }

    @Test
    @DisplayName("S16 the rules do not judge the meeting that adopted them")
    void theRulesOwnClock() {
        JsonNode thirdDay = days("2024-01-15", 3);
        JsonNode seventhDay = days("2024-01-15", 7);
        JsonNode tenthDay = days("2024-01-15", 10);

        assertThat(thirdDay.get("date").asText()).isEqualTo("2024-01-18");
        assertThat(seventhDay.get("date").asText()).isEqualTo("2024-01-24");
        assertThat(tenthDay.get("date").asText()).isEqualTo("2024-01-29");
        JsonNode before = decide(
                """
                {"issuerName":"GOV","normative":false,"documentKind":"NOTICE","domains":["财政"],"at":"2024-01-28"}
                """);
        assertThat(rules(before)).containsExactly("R44.1");
        assertThat(rules(issue("2024-01-28"))).containsExactly("R44.1");
        assertThat(rules(issue("2024-01-29"))).contains("R22.3");
        assertThat(
                        rules(
                                decide(
                                        """
                {"issuerName":"GOV","normative":false,"documentKind":"NOTICE","domains":["财政"],"at":"2024-01-29"}
                """)))
                .isEmpty();
    }

    @Test
    @DisplayName("S17 a meeting of a department's system is asked for seven working days ahead, with prior consent")
    void aDepartmentsMeeting() {
        assertThat(days("2025-10-17", -7).get("date").asText()).isEqualTo("2025-10-09");

        assertThat(rules(meeting("2025-10-09", "vm3"))).isEmpty();
        JsonNode late = meeting("2025-10-10", "vm3");
        assertThat(rules(late)).containsExactly("R25.3");
        assertThat(late.at("/findings/0/level").asText()).isEqualTo("RETURN");
        assertThat(late.at("/findings/0/message").asText()).contains("2025-10-09");
        assertThat(late.at("/findings/0/clearedBy").asText()).isEqualTo("OFFICE_DIRECTOR");
        assertThat(rules(meeting("2025-10-09", ""))).containsExactly("R25.2");
    }

    private JsonNode issue(String at) {
        return decide(
                """
                {"matter":"ADOPTED_DOCUMENT","meetingEndedOn":"2024-01-15","issuedOn":"2024-01-29","at":"%s"}
                """
                        .formatted(at));
    }

    private JsonNode meeting(String submittedOn, String consentBy) {
        return decide(
                """
                {"matter":"DEPARTMENT_MEETING","submittingOrgan":"health","eventKind":"SYSTEM_MEETING",
                 "eventOn":"2025-10-17","submittedOn":"%s","priorConsentBy":"%s","at":"%s"}
                """
                        .formatted(submittedOn, consentBy, submittedOn));
    }

    private JsonNode days(String from, int days) {
        return Clerks.done(node.as("auditor").get("/api/rules/working-days?from=" + from + "&days=" + days));
    }

    private JsonNode decide(String facts) {
        return Clerks.done(node.as("auditor").post("/api/rules/decisions", facts));
    }

    private static Stream<String> rules(JsonNode decision) {
        return StreamSupport.stream(decision.get("findings").spliterator(), false)
                .map(finding -> finding.get("rule").asText());
    }
}
