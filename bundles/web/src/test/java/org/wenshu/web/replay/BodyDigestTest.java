package org.wenshu.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyDigestTest {

    @Test
    void leavesOutSeparatorsAtTheBeginningOfLinesOnly() throws Exception {
        assertThat(hash("--a\r\n1--a\r\n--a--", "--a")).isEqualTo(hash("--bb\r\n1--a\r\n--bb--", "--bb"));
        assertThat(hash("--a\r\n1--a\r\n--a--", "--a")).isNotEqualTo(hash("--b\r\n1--b\r\n--b--", "--b"));
    }

    @Test
    void tellsEveryOtherDifference() throws Exception {
        assertThat(hash("x\n-", "--a")).isNotEqualTo(hash("x\n", "--a"));
        assertThat(hash("x\n--", "--a")).isNotEqualTo(hash("x\n-", "--a"));
        assertThat(hash("x\n-a", "--a")).isNotEqualTo(hash("x\na", "--a"));
        assertThat(hash("a", "")).isNotEqualTo(hash("b", ""));
    }

    @Test
    void readsTheBodyOnceMore() throws Exception {
        SpooledBody body = SpooledBody.read(new ByteArrayInputStream(new byte[200_000]), "");
        assertThat(body.open().readAllBytes()).hasSize(200_000);
    }

    private static String hash(String body, String separator) throws IOException {
        SpooledBody spooled =
                SpooledBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), separator);
        spooled.delete();
        return spooled.hash();
    }
}
