package org.wenshu.registration.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTest {

    @Test
    void isSavedAndNeitherShownNorGuessed() {
        Response answer = Download.of(InputStream.nullInputStream(), "报告.html", "text/html", 7);

        assertThat(answer.getHeaderString("Content-Disposition")).startsWith("attachment; ");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaderString("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeaderString("Content-Length")).isEqualTo("7");
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "报告.pdf,attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf",
        "a b*.txt,attachment; filename=\"a b_.txt\"; filename*=UTF-8''a%20b%2A.txt",
        "x\"; y=z,attachment; filename=\"x__ y_z\"; filename*=UTF-8''x%22%3B%20y%3Dz"
    })
    void namesFilesByRfc5987(String name, String header) {
        assertThat(Download.disposition(name)).isEqualTo(header);
    }

    @ParameterizedTest
    @CsvSource({"'text/html\r\nSet-Cookie: a=b'", "nonsense", "''", "TEXT/HTML; charset=x"})
    void aTypeThatIsNoneBecomesBytes(String type) {
        assertThat(Download.of(InputStream.nullInputStream(), "a", type, 0).getHeaderString("Content-Type"))
                .isEqualTo("application/octet-stream");
    }
}
