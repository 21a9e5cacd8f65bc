package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What every refusal has to look like: RFC 9457, in Chinese, with the way out and without our innards. */
final class Problems {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2}");
    private static final Pattern INNARDS =
            Pattern.compile("Exception|\\bat (org|java|com)\\.|org\\.wenshu\\.|SELECT |/tmp/");

    private Problems() {}

    /** Checks a refusal of a status and answers its body. */
    static JsonNode refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return refused(answer);
    }

    /** Checks a refusal that blames the client. */
    static JsonNode refused(Answer answer) {
        String said = answer.toString();
        assertThat(answer.status()).as(said).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
                .as(said)
                .startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).as(said).isEqualTo(answer.status());
        assertThat(problem.path("type").asText()).as(said).matches("/problems/[a-z0-9/-]+");
        assertThat(problem.path("title").asText()).as(said).containsPattern(CHINESE);
        assertThat(problem.path("detail").asText()).as(said).containsPattern(CHINESE);
        assertThat(said).doesNotContainPattern(INNARDS);
        return problem;
    }
}
