package org.wenshu.web.statics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {

    private final StaticFiles files = new StaticFiles();
    private final Map<String, String> assets = new Assets().paths();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tabler/css/tabler.min.css",
                "tabler/js/tabler.min.js",
                "icons/tabler-icons-outline.min.css",
                "icons/fonts/tabler-icons-outline.woff2",
                "htmx/htmx.min.js",
                "own/wenshu.css",
                "own/wenshu.js",
            })
    void servesWhatPagesLoadUnderTheVersionOfTheBuild(String name) throws Exception {
        String folder = name.substring(0, name.indexOf('/'));
        String path = assets.get(folder).substring("/static/".length()) + name.substring(name.indexOf('/'));
        Response answer = files.file(path, "");
        assertThat(answer.getHeaderString("Cache-Control")).contains("immutable");
        assertThat(bytes(answer)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../org/wenshu/web/messages.properties",
                "wenshu/../../wenshu/wenshu.css",
                "tabler__core/1.4.0/dist/css/../css/tabler.min.css",
                "wenshu/abc/other.css",
                "wenshu/abc/package-info.class",
                "wenshu.css",
                "htmx.org/9.9.9/dist/htmx.min.js",
            })
    void servesNothingElse(String path) {
        assertThatThrownBy(() -> files.file(path, "gzip")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void compressesTextForWhoeverCanReadIt() throws Exception {
        String path = assets.get("own").substring("/static/".length()) + "/wenshu.css";
        Response zipped = files.file(path, "br, gzip");
        assertThat(zipped.getHeaderString("Content-Encoding")).isEqualTo("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(bytes(zipped))).readAllBytes();
        assertThat(plain).isEqualTo(bytes(files.file(path, null)));
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("body");
    }

    private static byte[] bytes(Response answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        return out.toByteArray();
    }
}
