package org.wenshu.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.ws.rs.GET;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.web.WebResource;

class GzippedTest {

    private static final String TEXT = "第一条　为了规范收费。\n".repeat(500);

    @TempDir
    private Path data;

    private Site site;

    /** What everybody may read, and what only some may. */
    @javax.ws.rs.Path("/")
    public static class Shelf implements WebResource {

        @GET
        @javax.ws.rs.Path("open")
        @Produces("text/plain;charset=UTF-8")
        public Response open(@Context Request request) {
            EntityTag tag = new EntityTag("7", true);
            Response.ResponseBuilder same = request.evaluatePreconditions(tag);
            return (same != null ? same : Response.ok(TEXT))
                    .tag(tag)
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        }

        @GET
        @javax.ws.rs.Path("streamed")
        @Produces("application/json")
        public Response streamed() {
            StreamingOutput body = out -> {
                out.write('"');
                out.flush();
                out.write((TEXT.replace("\n", "") + "\"").getBytes(StandardCharsets.UTF_8));
            };
            return Response.ok(body).header("Access-Control-Allow-Origin", "*").build();
        }

        @GET
        @javax.ws.rs.Path("exact")
        @Produces("text/plain;charset=UTF-8")
        public Response exact() {
            return Response.ok(TEXT)
                    .tag(new EntityTag("7"))
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        }

        @GET
        @javax.ws.rs.Path("packed")
        @Produces("application/zip")
        public Response packed() {
            return Response.ok(TEXT.getBytes(StandardCharsets.UTF_8))
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        }

        @GET
        @javax.ws.rs.Path("packed-by-itself")
        @Produces("text/javascript;charset=UTF-8")
        public Response packedByItself(@QueryParam("public") boolean open) {
            StreamingOutput body = out -> {
                GZIPOutputStream packed = new GZIPOutputStream(out);
                packed.write(TEXT.getBytes(StandardCharsets.UTF_8));
                packed.finish();
            };
            return Response.ok(body)
                    .header("Content-Encoding", "gzip")
                    .header("Access-Control-Allow-Origin", open ? "*" : null)
                    .build();
        }

        @GET
        @javax.ws.rs.Path("closed")
        @Produces("text/plain;charset=UTF-8")
        public String closed() {
            return TEXT;
        }
    }

    @BeforeEach
    void open() throws Exception {
        site = new Site(data);
        site.open("/catalog", new Shelf());
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void whatIsForEverybodyIsPackedForWhoTakesItSo() throws Exception {
        for (String path : new String[] {"open", "streamed"}) {
            HttpResponse<byte[]> packed = get(path, "br;q=1.0, gzip;q=0.8, *;q=0.1");
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
            assertThat(packed.body().length).isLessThan(TEXT.length() / 10);
            byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
            assertThat(unpacked).isEqualTo(get(path, "identity").body());
        }
        assertThat(get("open", "gzip").headers().firstValue("ETag")).contains("W/\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip;q=0.000", "br", "x-gzippy"})
    void othersGetItPlain(String accepted) throws Exception {
        HttpResponse<byte[]> plain = get("open", accepted);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().allValues("Vary")).as("for who keeps copies").contains("Accept-Encoding");
        assertThat(plain.body()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", "packed", "closed"})
    void theRestIsNotPacked(String path) throws Exception {
        assertThat(get(path, "gzip").headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(get(path, "gzip").body()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsPackedAlreadyIsNotPackedTwice(boolean open) throws Exception {
        HttpResponse<byte[]> packed = get("packed-by-itself?public=" + open, "gzip");
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(unpacked).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aGoodCopyHasNoBodyToPack() throws Exception {
        HttpResponse<byte[]> same = HttpClient.newHttpClient()
                .send(
                        site.request("/catalog/open")
                                .header("Accept-Encoding", "gzip")
                                .header("If-None-Match", "W/\"7\"")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(same.body()).isEmpty();
    }

    private HttpResponse<byte[]> get(String path, String accepted) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        site.request("/catalog/" + path)
                                .header("Accept-Encoding", accepted)
                                .build(),
                        BodyHandlers.ofByteArray());
    }
}
