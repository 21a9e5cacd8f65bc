package org.wenshu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.gateway.access.FakeAccounts;

class SignInTest {

    private final HttpClient browser = Door.browser(new CookieManager());
    private Door door;

    @BeforeEach
    void open() throws Exception {
        door = new Door(Map.of());
        door.publish("/console");
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    @Test
    void sendsPeopleToTheFormAndBack() throws Exception {
        HttpResponse<String> asked = send(door.request("/console/?a=1").header("Accept", "text/html"));
        assertThat(asked.statusCode()).isEqualTo(303);
        String form = asked.headers().firstValue("Location").orElseThrow();
        assertThat(form).isEqualTo("/sign-in?to=%2Fconsole%2F%3Fa%3D1");
        assertThat(send(door.request(form)).body()).contains("value=\"/console/?a=1\"");
        assertThat(signIn(FakeAccounts.PASSWORD, "/console/?a=1").headers().firstValue("Location"))
                .contains("/console/?a=1");
        assertThat(send(door.request("/console/")).body()).startsWith("registrar ");
    }

    @Test
    void hidesTheCookieFromScriptsAndOtherSites() throws Exception {
        String cookie = signIn(FakeAccounts.PASSWORD, "")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    }

    @Test
    void marksTheCookieBehindAnEncryptingProxy() throws Exception {
        HttpRequest.Builder request = form("/sign-in", "account=registrar&password=" + FakeAccounts.PASSWORD)
                .header("X-Forwarded-Proto", "https");
        assertThat(send(request).headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).endsWith("; Secure"));
    }

    @Test
    void endsTheFormerSessionWhenSomebodySignsInAgain() throws Exception {
        String former = cookie(signIn(FakeAccounts.PASSWORD, ""));
        String next = cookie(signIn(FakeAccounts.PASSWORD, ""));
        assertThat(next).isNotEqualTo(former);
        assertThat(Door.send(door.request("/console/").header("Cookie", former)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void saysThatThePasswordWasWrongWithoutSayingWhatWasWrong() throws Exception {
        HttpResponse<String> answer = signIn("wrong", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("账号或口令不正确", "value=\"registrar\"").doesNotContain("wrong");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.test/", "https://evil.test", "/\\evil.test", "javascript:alert(1)", "/a\r\nX: y"})
    void neverSendsPeopleToAnotherSite(String target) throws Exception {
        assertThat(signIn(FakeAccounts.PASSWORD, target).headers().firstValue("Location"))
                .contains("/console/");
    }

    @Test
    void escapesWhatItShowsAgain() throws Exception {
        HttpRequest.Builder request = form("/sign-in", "account=%22%3E%3Cscript%3E&password=x");
        assertThat(send(request).body()).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void wantsProofForEveryChangeOfASession() throws Exception {
        signIn(FakeAccounts.PASSWORD, "");
        String token = send(door.request("/console/")).body().split(" ")[1];
        assertThat(send(form("/console/x", "a=b")).statusCode()).isEqualTo(403);
        assertThat(send(form("/console/x", "_csrf=guessed")).statusCode()).isEqualTo(403);
        assertThat(send(form("/console/x", "_csrf=" + token)).statusCode()).isEqualTo(200);
        assertThat(send(form("/console/x?_csrf=" + token, "a=b")).statusCode()).isEqualTo(200);
        assertThat(send(form("/console/x", "a=b").header("X-CSRF-Token", token)).statusCode())
                .isEqualTo(200);
        assertThat(send(form("/console/x", "_csrf=" + token).header("Sec-Fetch-Site", "same-site"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void endsTheSessionOnSigningOut() throws Exception {
        String cookie = cookie(signIn(FakeAccounts.PASSWORD, ""));
        String token = send(door.request("/console/")).body().split(" ")[1];
        assertThat(send(form("/sign-out", "_csrf=" + token)).statusCode()).isEqualTo(303);
        assertThat(Door.send(door.request("/console/").header("Cookie", cookie)).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> signIn(String password, String to) throws Exception {
        String body = "account=registrar&password=" + password + "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return send(form("/sign-in", body));
    }

    private HttpRequest.Builder form(String path, String body) {
        return door.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
