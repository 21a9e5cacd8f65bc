package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What scenarios of handling ask of a case. */
final class Handled {

    private Handled() {}

    /** The route as {@code STEP post}. */
    static List<String> route(JsonNode found) {
        return StreamSupport.stream(found.get("route").spliterator(), false)
                .map(step -> step.get("step").asText() + " " + step.get("post").asText())
                .toList();
    }

    static String deadline(JsonNode found, String name) {
        return StreamSupport.stream(found.get("deadlines").spliterator(), false)
                .filter(deadline -> deadline.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("date")
                .asText();
    }

    /** The number of the step by which a case is signed. */
    static int signature(JsonNode found) {
        return StreamSupport.stream(found.get("route").spliterator(), false)
                .filter(step -> step.get("step").asText().equals("SIGN_OFF"))
                .findFirst()
                .orElseThrow()
                .get("number")
                .asInt();
    }

    /** A refusal that a rule is the reason of. */
    static JsonNode blocked(Answer answer, int status, String rule) {
        JsonNode problem = Problems.refused(answer, status);
        assertThat(problem.get("findings").findValuesAsText("rule"))
                .as(problem.toString())
                .contains(rule);
        return problem;
    }

    /** A short paper of its own, so that no two have the same content. */
    static byte[] paper(String title, String... lines) {
        return Word.of(Stream.concat(Stream.of(title), Stream.of(lines)).toList());
    }
}
