package org.wenshu.gateway.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixesTest {

    private static final Set<String> KNOWN = Set.of("/api", "/api/review", "/console", "/console/review");

    @ParameterizedTest
    @CsvSource({
        "/api/review, /api/review",
        "/api/review/reviews/7, /api/review",
        "/api/reviews, /api",
        "/api/reviewer/x, /api",
        "/console/, /console",
        "/console/review/, /console/review",
    })
    void findsTheLongestPrefixThatEndsWithASegment(String path, String prefix) {
        assertThat(Prefixes.longest(KNOWN, path)).contains(prefix);
    }

    @ParameterizedTest
    @CsvSource({"/apis", "/", "/apireview/x", "''", "api/review"})
    void leadsNowhere(String path) {
        assertThat(Prefixes.longest(KNOWN, path)).isEmpty();
    }
}
