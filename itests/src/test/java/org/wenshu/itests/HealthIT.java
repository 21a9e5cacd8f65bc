package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What monitoring sees. */
@ExtendWith(Distribution.class)
class HealthIT {

    @Test
    void isLiveAndReady(Node node) {
        assertThat(node.anonymous().get("/health/live").status()).isEqualTo(200);
        assertThat(node.anonymous().get("/health/ready").status()).isEqualTo(200);
    }
}
