package org.wenshu.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedResourceTest {

    @TempDir
    private Path data;

    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site(data);
        site.open("/api/desk", new Desk());
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void tellsAResourceWhoCalls() throws Exception {
        assertThat(get("/api/desk/caller").body()).contains("\"account\":\"registrar\"", "叶文清", "REGISTRAR");
    }

    @Test
    void stopsAnAccountThatWasClosed() throws Exception {
        site.clock().set(Instant.parse("2026-01-01T00:00:00Z"));
        HttpResponse<String> answer = get("/api/desk/count");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/account-closed");
    }

    @Test
    void readsAndWritesRecords() throws Exception {
        HttpResponse<String> answer = post("/api/desk/papers", "{\"name\":\"甲\",\"day\":\"2025-09-26\",\"new\":1}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/desk/papers/1");
        assertThat(answer.body())
                .isEqualTo("{\"name\":\"甲\",\"day\":\"2025-09-26\",\"tags\":[],\"pages\":null,\"level\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": | 第 1 行",
                "{\"level\":\"NO\"} | level",
                "{\"level\":\"NO\"} | RETURN, BLOCK",
                "{\"pages\":\"many\"} | pages",
                "{\"day\":\"2025-02-30\"} | day",
                "[1] | 第 1 行",
                "null | 缺少 JSON",
                "' ' | 缺少 JSON",
            })
    void saysWhereABodyCannotBeRead(String body, String place) throws Exception {
        HttpResponse<String> answer = post("/api/desk/papers", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/problems/unreadable-json", place);
    }

    @Test
    void takesAWriteWithoutABodyAsOneWithoutWords() throws Exception {
        assertThat(post("/api/desk/papers", "").body()).contains("\"name\":null");
    }

    @Test
    void refusesBodiesThatNestTooDeep() throws Exception {
        assertThat(post("/api/desk/papers", "{\"tags\":" + "[".repeat(5000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void readsDatesAndConstantsInAddresses() throws Exception {
        assertThat(get("/api/desk/days/2025-09-30?level=WARN").body()).isEqualTo("2025-10-01 WARN");
        assertThat(get("/api/desk/days/2025-09-30").body()).isEqualTo("2025-10-01 null");
        assertThat(get("/api/desk/days/2025-9-30").body()).contains("2025-9-30", "日期");
        assertThat(get("/api/desk/days/2025-09-30?level=warn").statusCode()).isEqualTo(400);
    }

    @Test
    void sendsPeopleToOtherPartsByPath() throws Exception {
        assertThat(get("/api/desk/moved").headers().firstValue("Location")).contains("/console/desk/?a=1");
    }

    @Test
    void answersARefusalWithItsFindings() throws Exception {
        HttpResponse<String> answer = post("/api/desk/failures/refused", "{}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"type\":\"/problems/returned\"", "\"instance\":\"7f3a\"", "\"rule\":\"R27.6\"", "第二十七条");
    }

    @Test
    void aDatabaseThatIsAwayIsToldWithTheWayOut() throws Exception {
        HttpResponse<String> answer = post("/api/desk/failures/outage", "{}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("数据库暂时无法连接", "稍后重试").doesNotContain("cannot be reached");
    }

    @Test
    void answersAConflict() throws Exception {
        assertThat(post("/api/desk/failures/conflict", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void keepsTheInsideToItself() throws Exception {
        HttpResponse<String> answer = post("/api/desk/failures/other", "{}");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("/problems/failure").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"/api/desk/nothing, GET, 404", "/api/desk/papers, DELETE, 405", "/api/desk/papers, PUT, 405"})
    void answersWhatDoesNotExistAsAProblem(String path, String method, int status) throws Exception {
        HttpResponse<String> answer = Site.send(site.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"status\":" + status);
    }

    @Test
    void readsFileNamesAndPartsOfUploads() throws Exception {
        assertThat(Site.send(upload("x")).body()).isEqualTo("[\"关于通知.pdf\",\"甲\"]");
    }

    @Test
    void answersTheSameWriteOnce() throws Exception {
        String body = "{\"name\":\"甲\"}";
        HttpResponse<String> first = Site.send(json("/api/desk/papers", body).header("Idempotency-Key", "k1"));
        HttpResponse<String> second = Site.send(json("/api/desk/papers", body).header("Idempotency-Key", "k1"));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(get("/api/desk/count").body()).isEqualTo("1");
    }

    @Test
    void answersTheSameRefusalOnceButTriesAFailureAgain() throws Exception {
        for (int i = 0; i < 2; i++) {
            Site.send(json("/api/desk/failures/refused", "{}").header("Idempotency-Key", "k1"));
        }
        assertThat(get("/api/desk/count").body()).isEqualTo("1");
        for (int i = 0; i < 2; i++) {
            Site.send(json("/api/desk/failures/other", "{}").header("Idempotency-Key", "k2"));
        }
        assertThat(get("/api/desk/count").body()).isEqualTo("3");
    }

    @Test
    void refusesJsonWithoutEnd() throws Exception {
        String name = "甲".repeat(1000);
        String list = "\"a\",".repeat(1_000_000);
        assertThat(post("/api/desk/papers", "{\"name\":\"" + name + "\"}").statusCode())
                .isEqualTo(201);
        assertThat(post("/api/desk/papers", "{\"tags\":[" + list).statusCode()).isEqualTo(413);
        assertThat(post("/api/desk/papers", "[" + list).statusCode()).isIn(400, 413);
    }

    @Test
    void refusesAnUploadThatIsNone() throws Exception {
        HttpResponse<String> answer = Site.send(site.request("/api/desk/files")
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("no boundary")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/400");
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() throws Exception {
        Site.send(json("/api/desk/papers", "{\"name\":\"甲\"}").header("Idempotency-Key", "k1"));
        HttpResponse<String> other =
                Site.send(json("/api/desk/papers", "{\"name\":\"乙\"}").header("Idempotency-Key", "k1"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("/problems/idempotency-key");
    }

    @Test
    void knowsAnUploadAgainWhateverSeparatesItsParts() throws Exception {
        Site.send(upload("one").header("Idempotency-Key", "k1"));
        HttpResponse<String> again = Site.send(upload("another").header("Idempotency-Key", "k1"));
        assertThat(again.body()).isEqualTo("[\"关于通知.pdf\",\"甲\"]");
        assertThat(get("/api/desk/count").body()).isEqualTo("1");
    }

    @Test
    void endsWithoutTouchingOthers() throws Exception {
        Endpoint other = site.open("/api/other", new Desk());
        assertThat(get("/api/other/count").statusCode()).isEqualTo(200);
        other.close();
        assertThat(get("/api/other/count").statusCode()).isEqualTo(404);
        assertThat(get("/api/desk/count").statusCode()).isEqualTo(200);
        site.open("/api/other", new Desk());
        assertThat(get("/api/other/count").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return Site.send(site.request(path));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return Site.send(json(path, body));
    }

    private HttpRequest.Builder json(String path, String body) {
        return site.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder upload(String boundary) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"关于通知.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"document\"\r\nContent-Type: application/json\r\n\r\n"
                + "{\"name\":\"甲\"}\r\n--" + boundary + "--\r\n";
        return site.request("/api/desk/files")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body));
    }
}
