package org.wenshu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.gateway.hold.Hold;

class FrontDoorTest {

    private Door door;

    @BeforeEach
    void open() throws Exception {
        door = new Door(Map.of("maximumBodyBytes", 1000L, "known", "/api/review", "streaming", "/api/big"));
        door.publish("/api/filing");
        door.publish("/api/big");
        door.publish("/catalog");
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    @Test
    void refusesWhoeverComesWithoutCredentials() throws Exception {
        HttpResponse<String> answer = Door.send(door.request("/api/filing"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"status\":401", "/problems/unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console", "/api", "/nowhere", "/sign-out", "/catalogue", "/healthy"})
    void refusesEverythingThatIsNotPublic(String path) throws Exception {
        assertThat(Door.send(door.request(path)).statusCode()).isEqualTo(401);
    }

    @Test
    void givesBrowsersTheIconTheyAskForBeforeAnybodySignsIn() throws Exception {
        HttpResponse<String> answer = Door.send(door.request("/favicon.ico"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(answer.body()).startsWith("<svg ");
    }

    @Test
    void letsEverybodySeeThePublicCatalog() throws Exception {
        assertThat(Door.send(door.request("/catalog/1")).body()).startsWith("null ");
    }

    @Test
    void letsInByPassword() throws Exception {
        HttpResponse<String> answer = Door.send(door.asRegistrar("/api/filing"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("registrar ");
    }

    @Test
    void tellsWhoIsLockedOut() throws Exception {
        HttpResponse<String> answer =
                Door.send(door.request("/api/filing").header("Authorization", "Basic bG9ja2VkOng="));
        assertThat(answer.statusCode()).isEqualTo(423);
        assertThat(answer.body()).contains("锁定");
    }

    @Test
    void refusesChangesThatAnotherSiteSendsWithAPassword() throws Exception {
        HttpResponse<String> foreign = Door.send(door.asRegistrar("/api/filing")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));
        assertThat(foreign.statusCode()).isEqualTo(403);
        HttpResponse<String> older = Door.send(door.asRegistrar("/api/filing")
                .header("Origin", "https://evil.test")
                .POST(BodyPublishers.noBody()));
        assertThat(older.statusCode()).isEqualTo(403);
    }

    @Test
    void answersUnknownPathsAtOnce() throws Exception {
        HttpResponse<String> answer = Door.send(door.asRegistrar("/nowhere"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void sendsPeopleToTheConsole() throws Exception {
        HttpResponse<String> answer = Door.send(door.asRegistrar("/"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/console/");
    }

    @Test
    void holdsARequestUntilItsRouteIsThere() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
                .sendAsync(
                        door.asRegistrar("/api/review")
                                .POST(BodyPublishers.ofString("12345"))
                                .build(),
                        BodyHandlers.ofString());
        while (door.waiting() == 0) {
            Thread.onSpinWait();
        }
        door.publish("/api/review");
        assertThat(answer.get(20, TimeUnit.SECONDS).body()).isEqualTo("registrar null 5");
    }

    @Test
    void whoeverHasWaitedOnceIsNotHeldAgain() throws Exception {
        Hold first = door.hold("/api/filing");
        CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
                .sendAsync(door.asRegistrar("/api/filing").build(), BodyHandlers.ofString());
        while (door.waiting() == 0) {
            Thread.onSpinWait();
        }
        first.close();
        try (Hold second = door.hold("/api/filing")) {
            assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(door.isIdle("/api/filing")).isTrue();
            assertThat(second.held()).isZero();
        }
    }

    @Test
    void givesUpWhenTheRouteDoesNotCome() throws Exception {
        try (Door impatient = new Door(Map.of("holdSeconds", 0, "known", "/api/review"))) {
            HttpResponse<String> answer = Door.send(impatient.asRegistrar("/api/review"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(impatient.waiting()).isZero();
        }
    }

    @Test
    void refusesBodiesThatAreTooLarge() throws Exception {
        byte[] large = new byte[1001];
        HttpResponse<String> refused =
                Door.send(door.asRegistrar("/api/filing").POST(BodyPublishers.ofByteArray(large)));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("/problems/too-large", "1000 B", "请压缩");
        assertThat(Door.send(door.asRegistrar("/api/filing")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                        .statusCode())
                .isEqualTo(413);
        assertThat(Door.send(door.asRegistrar("/api/big").POST(BodyPublishers.ofByteArray(large)))
                        .body())
                .endsWith(" 1001");
    }

    @Test
    void sendsTheHeadersThatBrowsersNeed() throws Exception {
        HttpResponse<String> answer = Door.send(door.request("/sign-in"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(value -> assertThat(value)
                .contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body()).contains("本系统为非涉密系统，严禁存储、处理、传输国家秘密");
    }

    @Test
    void numbersRequestsUnlessTheyCarryAProperNumber() throws Exception {
        assertThat(number("abcdef-123456")).isEqualTo("abcdef-123456");
        assertThat(number("<script>")).matches("[0-9a-f-]{18}");
    }

    @Test
    void tellsThatItIsAliveAndReady() throws Exception {
        assertThat(Door.send(door.request("/health/live")).statusCode()).isEqualTo(200);
        assertThat(Door.send(door.request("/health/ready")).body()).contains("\"ready\":true");
    }

    @Test
    void countsWhatItAnswered() throws Exception {
        Door.send(door.asRegistrar("/api/filing/1"));
        Door.send(door.asRegistrar("/api/filing/2"));
        Door.send(door.asRegistrar("/nowhere"));
        assertThat(Door.send(door.request("/metrics")).statusCode()).isEqualTo(401);
        assertThat(Door.send(door.asRegistrar("/metrics")).body())
                .contains("wenshu_http_requests_total{route=\"/api/filing\",method=\"GET\",status=\"200\"} 2\n")
                .contains("wenshu_http_requests_total{route=\"door\",method=\"GET\",status=\"404\"} 1\n")
                .contains("wenshu_http_request_seconds_count{route=\"/api/filing\"} 2\n")
                .contains("wenshu_http_waiting 0.0\n", "wenshu_journal_head 0.0\n");
    }

    private String number(String given) throws Exception {
        return Door.send(door.request("/health/live").header("X-Request-Id", given))
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }
}
