package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A client of the REST calls; immutable, for any number of threads. Redirects are answers, not followed. */
public final class Rest {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI address;
    private final Map<String, String> headers;

    private Rest(URI address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    static Rest of(URI address) {
        return new Rest(address, Map.of());
    }

    /** The same client with Basic authentication. */
    public Rest signedIn(String account, String password) {
        byte[] credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** The same client with one more header on every request. */
    public Rest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Rest(address, Map.copyOf(more));
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    public Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json));
    }

    public Answer post(String path, Multipart parts) {
        return with("Content-Type", parts.contentType()).send("POST", path, BodyPublishers.ofByteArray(parts.body()));
    }

    /** Any other request. */
    public Answer send(String method, String path, BodyPublisher body) {
        try {
            return answer(CLIENT.send(request(method, path, body), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", e);
        }
    }

    /** The same without waiting for the answer. */
    public CompletableFuture<Answer> getting(String path) {
        return sending("GET", path, BodyPublishers.noBody());
    }

    /** The same without waiting for the answer. */
    public CompletableFuture<Answer> posting(String path, String json) {
        return with("Content-Type", "application/json").sending("POST", path, BodyPublishers.ofString(json));
    }

    /** The same without waiting for the answer. */
    public CompletableFuture<Answer> posting(String path, Multipart parts) {
        return with("Content-Type", parts.contentType())
                .sending("POST", path, BodyPublishers.ofByteArray(parts.body()));
    }

    /** The same without waiting for the answer. */
    public CompletableFuture<Answer> postingXml(String path, String xml) {
        return with("Content-Type", "text/xml; charset=UTF-8").sending("POST", path, BodyPublishers.ofString(xml));
    }

    private CompletableFuture<Answer> sending(String method, String path, BodyPublisher body) {
        return CLIENT.sendAsync(request(method, path, body), BodyHandlers.ofByteArray())
                .thenApply(Rest::answer);
    }

    private HttpRequest request(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        return request.build();
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }
}
