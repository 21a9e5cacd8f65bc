package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.itests.Operations.Operation;

/** Requests that make no sense, tried on every operation that the node describes. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsIT {

    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private Node node;
    private List<Operation> operations;

    @BeforeAll
    void read(Node shared) {
        node = shared;
        operations = Operations.of(shared);
    }

    @Test
    void nobodyGetsInWithoutSigningInButToTheCatalogAndTheHealth() {
        assertThat(operations).allSatisfy(operation -> {
            Answer answer = operation.call(node.anonymous(), operation.of(UNKNOWN), "{}");
            if (operation.path().startsWith("/catalog")) {
                assertThat(answer.status()).isIn(200, 404);
            } else {
                Problems.refused(answer, 401);
            }
        });
        assertThat(node.anonymous().get("/health/ready").status()).isEqualTo(200);
        Problems.refused(node.anonymous().get("/metrics"), 401);
        Problems.refused(node.anonymous().get("/services/exchange?wsdl"), 401);
        Problems.refused(node.anonymous().get("/console/"), 401);
    }

    @Test
    void aWrongPasswordIsNoPassword() {
        Problems.refused(Rest.of(node.address()).signedIn("nobody", "wrong").get("/api/handling/tasks"), 401);
        Problems.refused(node.anonymous().with("Authorization", "Basic %%%").get("/api/handling/tasks"), 401);
        Problems.refused(node.anonymous().with("Authorization", "Bearer x.y.z").get("/api/handling/tasks"), 401);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(operations)
                .filteredOn(operation -> operation.reads() && operation.namesSomething())
                .isNotEmpty()
                .allSatisfy(operation -> {
                    Problems.refused(operation.call(node.as("office-director"), operation.of(UNKNOWN), ""), 404);
                    Answer upwards = operation.call(node.as("office-director"), operation.of("%2e%2e%2f"), "");
                    assertThat(upwards.status()).isIn(303, 400, 403, 404);
                });
        Problems.refused(node.as("auditor").get("/api/nowhere"), 404);
        Problems.refused(node.as("auditor").get("/nowhere"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"decision\":", "null", "[]", "\"text\"", "17", "<xml/>", "{\"a\":1}{"})
    void jsonThatIsNoneOrAnotherIsRefused(String body) {
        String everywhere = body;
        assertThat(operations)
                .filteredOn(operation -> !operation.reads() && operation.takesJson())
                .isNotEmpty()
                .allSatisfy(operation -> {
                    Answer answer = operation.call(node.as("it-admin"), operation.of(UNKNOWN), everywhere);
                    assertThat(answer.status()).as(operation.path()).isNotIn(401);
                    Problems.refused(answer);
                });
    }

    @Test
    void jsonWithoutEndIsRefused() {
        String deep = "{\"decision\":" + "[".repeat(200_000);
        String big = "{\"lastUsed\":1" + "0".repeat(100_000) + "}";

        String endless = "{\"opinion\":[" + "\"a\",".repeat(1_000_000);

        Problems.refused(node.as("vm2").post("/api/handling/tasks/x/decision", deep), 400);
        Problems.refused(node.as("vm2").post("/api/handling/tasks/x/decision", endless));
        Problems.refused(node.as("vm2").post("/api/rules/decisions", "{\"text\":\"" + "文".repeat(1_000_000)), 413);
        Problems.refused(node.as("office-director").post("/api/handling/numberings", big), 400);
    }

    /** Two gigabytes are announced, a little is sent, and the answer is there. */
    @ParameterizedTest
    @CsvSource({
        "registrar, /api/registration/documents, multipart/form-data; boundary=x",
        "registrar, /console/registration/documents, multipart/form-data; boundary=x",
        "vm2, /api/handling/tasks/x/decision, application/json",
        "exchange-education, /services/exchange, multipart/related; boundary=x",
        "exchange-education, /services/exchange, text/xml"
    })
    void bodiesWithoutEndAreRefusedAtOnceWithTheLimit(String account, String path, String type) {
        String answer = Unfinished.post(node, account, path, type, 1L << 31);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("Connection: close", "/problems/too-large");
        assertThat(answer).contains("200 MB", "请压缩图片、拆分文件");
    }

    @Test
    void whatIsTooLongForItsKindIsRefusedWithItsLimit() {
        String text = "{\"text\":\"" + "文".repeat(1_000_000) + "\"}";
        assertThat(Problems.refused(node.as("vm2").post("/api/rules/decisions", text), 413)
                        .get("detail")
                        .asText())
                .contains("2 MB");

        Answer signIn = node.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/sign-in",
                        BodyPublishers.ofString("account=registrar&password=" + Settings.DEMO_PASSWORD));
        String cookie = signIn.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        Rest form = node.anonymous().with("Cookie", cookie).with("Content-Type", "application/x-www-form-urlencoded");
        String path = "/console/registration/acts/" + UNKNOWN + "/steps";
        Answer longForm = form.send("POST", path, BodyPublishers.ofString("note=" + "a".repeat(300_000)));
        assertThat(Problems.refused(longForm, 413).get("detail").asText()).contains("200 KB");
        Problems.refused(form.send("POST", path, BodyPublishers.ofString("a=1&".repeat(5000))), 403);
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            wide.append("a").append(i).append("=1&");
        }
        Problems.refused(form.send("POST", path, BodyPublishers.ofString(wide.toString())), 400);
        Rest stranger = node.anonymous().with("Content-Type", "application/x-www-form-urlencoded");
        Problems.refused(stranger.send("POST", "/sign-in", BodyPublishers.ofString(wide.toString())), 400);
    }

    @Test
    void parametersThatAreNoneAreRefused() {
        for (String name : List.of("page", "size", "from", "to", "on", "inForceOn", "state", "kind", "days")) {
            assertThat(operations)
                    .filteredOn(operation -> operation.reads()
                            && operation.parameters().contains(name)
                            // A kind of document is a filter of the archive: an unknown one has no hits.
                            && !(name.equals("kind") && operation.path().equals("/api/archive/search")))
                    .allSatisfy(operation -> {
                        String path = operation.of(nothing(operation)) + "?" + name + "=%E4%B9%B1";
                        Problems.refused(operation.call(node.as("office-director"), path, ""), 400);
                    });
        }
    }

    /** An id of nothing, in the form that the operation takes: other paths are none to the catalog. */
    private static String nothing(Operation operation) {
        return operation.path().startsWith("/catalog/") ? "ZQ-2000-00000" : UNKNOWN;
    }

    @Test
    void pagesBeyondTheEndDoNoHarm() {
        for (String page : List.of("2147483647", "-1", "-2147483648")) {
            assertThat(operations)
                    .filteredOn(operation -> operation.reads()
                            && operation.path().startsWith("/api/")
                            && operation.parameters().contains("page")
                            && !operation.namesSomething())
                    .allSatisfy(operation -> {
                        String path = operation.path() + "?size=2147483647&page=" + page;
                        Answer answer = node.as("office-director").get(path);
                        if (answer.status() != 200) {
                            Problems.refused(answer);
                        }
                    });
        }
    }

    @Test
    void otherMethodsAndMediaTypesAreRefused() {
        Rest director = node.as("office-director");

        Problems.refused(director.delete("/api/handling/numberings"), 405);
        Problems.refused(
                director.with("Content-Type", "text/plain")
                        .send("POST", "/api/handling/numberings", BodyPublishers.ofString("x")),
                415);
        Problems.refused(
                director.with("Content-Type", "application/json")
                        .send("POST", "/api/registration/documents", BodyPublishers.ofString("{}")),
                415);
        Problems.refused(director.with("Accept", "image/png").get("/api/handling/numberings"), 406);
    }

    @Test
    void searchesWithAnythingInThemAreAnswered() {
        for (String words : List.of("%22", "*", "%E2%80%9C", "AND%20OR", "a%3Ab%5E%7E", "%28%28%28", "%00", "%5C")) {
            Answer answer = node.as("vm1").get("/api/archive/search?q=" + words);
            assertThat(answer.status()).as(words + answer).isEqualTo(200);
        }
        Answer longest = node.as("vm1").get("/api/archive/search?q=" + "%E5%85%AC".repeat(700));
        assertThat(longest.status()).isIn(200, 400, 414);
    }
}
