package org.wenshu.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    @Test
    void readsNameAndPasswordInUtf8() {
        Optional<BasicCredentials> credentials = BasicCredentials.parse("bAsIc " + encoded("张三:口:令"));
        assertThat(credentials).hasValueSatisfying(given -> {
            assertThat(given.name()).isEqualTo("张三");
            assertThat(given.password()).containsExactly("口:令".toCharArray());
        });
    }

    @Test
    void clearsThePassword() {
        BasicCredentials credentials =
                BasicCredentials.parse("Basic " + encoded("a:secret")).orElseThrow();
        credentials.clear();
        assertThat(credentials.password()).containsOnly('\0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Bearer abc", "Basic OnB3", "Basic bm9jb2xvbg=="})
    void refusesWhatIsBroken(String header) {
        assertThat(BasicCredentials.parse(header)).isEmpty();
    }

    @Test
    void refusesWhatIsFarTooLong() {
        assertThat(BasicCredentials.parse("Basic " + encoded("a:" + "x".repeat(10_000))))
                .isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
