package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well a running node answers the questions of the shared data, in every mode: {@code -Dwenshu.node=http://localhost:8181
 * -Dwenshu.password=...}. A library that it does not have is loaded; the reading of its meanings is not waited for (up to
 * 40 minutes for the statutes), so start again when the node has read all.
 */
@EnabledIfSystemProperty(named = "wenshu.node", matches = "http.*")
class RetrievalOverHttpBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NODE = System.getProperty("wenshu.node", "");

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"stard-rebuilt", "ncp-docs", "ncp-answers"})
    void answers(String library) throws IOException {
        RetrievalSet set = RetrievalSet.of(Path.of(System.getProperty("wenshu.shared")), library);
        if (!names().contains(library)) {
            byte[] corpus = set.corpus().readAllBytes();
            sent(request("/api/archive/libraries/" + library)
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofByteArray(corpus)));
        }
        JsonNode meanings = sent(request("/api/archive/index")).get("semantic");
        assertThat(meanings.get("read").asLong())
                .as("texts read, of which the node needs all: " + meanings)
                .isEqualTo(meanings.get("documents").asLong());
        for (String mode : List.of("text", "auto", "semantic")) {
            RetrievalSet.Figures figures = set.measure((words, most) -> found(library, mode, words, most));
            System.out.printf(
                    Locale.ROOT,
                    "| `%s`, %d questions | `%s` | %.4f | %.4f | %.4f |%n",
                    library,
                    figures.questions(),
                    mode,
                    figures.mrr10(),
                    figures.recall10(),
                    figures.recall100());
        }
    }

    private List<String> names() {
        return sent(request("/api/archive/libraries")).get("items").findValuesAsText("name");
    }

    private List<String> found(String library, String mode, String words, int most) {
        return sent(request("/api/archive/search?library=" + library + "&mode=" + mode + "&size=" + most + "&q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .get("hits")
                .findValuesAsText("documentId");
    }

    private static HttpRequest.Builder request(String path) {
        String account = "archivist:" + System.getProperty("wenshu.password", "");
        String token = Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(NODE + path)).header("Authorization", "Basic " + token);
    }

    private JsonNode sent(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isBetween(200, 299);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
