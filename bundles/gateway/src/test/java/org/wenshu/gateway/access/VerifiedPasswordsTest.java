package org.wenshu.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final VerifiedPasswords verified = new VerifiedPasswords(Duration.ofMinutes(5), nanos::get);

    @Test
    void knowsExactlyWhatItWasTold() {
        verified.remember("mayor", "secret".toCharArray());
        assertThat(verified.contains("mayor", "secret".toCharArray())).isTrue();
        assertThat(verified.contains("mayor", "Secret".toCharArray())).isFalse();
        assertThat(verified.contains("vm1", "secret".toCharArray())).isFalse();
    }

    @Test
    void doesNotMixUpNameAndPassword() {
        verified.remember("ab", "c".toCharArray());
        assertThat(verified.contains("a", "bc".toCharArray())).isFalse();
    }

    @Test
    void forgetsAfterFiveMinutes() {
        verified.remember("mayor", "secret".toCharArray());
        nanos.set(Duration.ofMinutes(5).toNanos() - 1);
        assertThat(verified.contains("mayor", "secret".toCharArray())).isTrue();
        nanos.set(Duration.ofMinutes(5).toNanos());
        assertThat(verified.contains("mayor", "secret".toCharArray())).isFalse();
    }

    @Test
    void forgetsWhenTold() {
        verified.remember("mayor", "secret".toCharArray());
        verified.forget("mayor");
        assertThat(verified.contains("mayor", "secret".toCharArray())).isFalse();
    }
}
