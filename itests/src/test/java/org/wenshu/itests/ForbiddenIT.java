package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acts that are somebody else's, come too early, or come again. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForbiddenIT {

    private static final String DRAFT =
            """
            {"direction":"INCOMING","issuerName":"DEPT","normative":true,"domains":["教育"],"disclosure":"ACTIVE"}
            """;

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
    }

    @Test
    void eachActIsOfItsPostAlone() {
        String id = draft("校车停靠点管理细则");
        String task = "/api/handling/tasks/" + id + "-1/decision";
        String approve = "{\"decision\":\"APPROVE\",\"opinion\":\"同意\"}";

        Problems.refused(node.as("drafter-finance").get("/api/handling/cases/" + id), 404);
        Problems.refused(node.as("drafter-finance").get("/api/registration/documents/" + id), 404);
        for (String stranger : List.of("drafter-education", "registrar", "mayor", "it-admin", "auditor", "archivist")) {
            assertThat(Problems.refused(node.as(stranger).post(task, approve))
                            .get("status")
                            .asInt())
                    .isIn(403, 404, 409);
        }
        String review = "/api/review/reviews/" + id + "-" + clerks.turn(id, "DEPARTMENT_LEGAL_REVIEW");
        Clerks.until("the review", () -> node.as("auditor").get(review).status() == 200);
        Problems.refused(node.as("justice-reviewer").post(review + "/acceptance", "{}"), 403);
        Problems.refused(node.as("registrar").post("/api/handling/cases/" + id + "/number", "{}"), 403);
        Problems.refused(node.as("drafter").post("/api/handling/numberings", series("营站教")), 403);
        Problems.refused(node.as("mayor").put("/api/rules/clock", "{\"instant\":\"2025-09-26T09:00:00+08:00\"}"), 403);
        Problems.refused(
                node.as("drafter-education")
                        .post(
                                "/api/registration/documents",
                                new Multipart()
                                        .file("file", "a.docx", text("另一份"))
                                        .json("document", "{\"submittingOrgan\":\"finance\"}")),
                403);
        Problems.refused(
                node.as("it-admin")
                        .post("/api/registration/documents", new Multipart().file("file", "a.docx", text("又一份"))),
                403);
    }

    @Test
    void nothingIsDoneTwice() {
        String id = draft("校园图书漂流管理细则");
        String legal = "legal-unit-education";
        String review =
                clerks.accept(legal, id, "DEPARTMENT_LEGAL_REVIEW").get("id").asText();
        String reviewPath = "/api/review/reviews/" + review;
        Problems.refused(node.as(legal).post(reviewPath + "/acceptance", "{}"), 409);
        Clerks.done(clerks.lawful(legal, review, "材料齐备。"));
        Problems.refused(clerks.lawful(legal, review, "材料齐备。"), 409);
        int step = clerks.turn(id, "SIGN_OFF");

        Problems.refused(clerks.goOut("drafter-education", id, "number", "{}"), 409);
        clerks.approve("principal-education", id, "SIGN_OFF");
        String task = "/api/handling/tasks/" + id + "-" + step + "/decision";
        Problems.refused(
                node.as("principal-education").post(task, "{\"decision\":\"APPROVE\",\"opinion\":\"同意\"}"), 409);

        for (String act : List.of("number", "issue", "publication")) {
            Problems.refused(clerks.goOut("registrar", id, act, "{}"), 403);
            Clerks.done(clerks.goOut("drafter-education", id, act, "{}"));
            Problems.refused(clerks.goOut("drafter-education", id, act, "{}"), 409);
        }
        filedOnce(id);
    }

    private void filedOnce(String id) {
        String filing = "/api/filing/filings/" + id + "-CITY_GOVERNMENT";
        Clerks.until("the filing", () -> node.as("auditor").get(filing).status() == 200);
        String number = "{\"filingNumber\":\"营备〔2025〕77号\"}";
        Problems.refused(node.as("justice-reviewer").post(filing + "/registration", number), 409);
        Problems.refused(node.as("drafter").post(filing + "/submission", "{}"), 403);
        Clerks.done(node.as("drafter-education").post(filing + "/submission", "{}"));
        Problems.refused(node.as("drafter-education").post(filing + "/submission", "{}"), 409);
        Clerks.done(node.as("justice-reviewer").post(filing + "/registration", number));
        Problems.refused(node.as("justice-reviewer").post(filing + "/registration", number), 409);
    }

    @Test
    void theSameKeyGetsTheFirstAnswerAgain() {
        Multipart parts =
                new Multipart().file("file", "同一请求.docx", text("校门口交通疏导细则")).json("document", DRAFT);
        Rest drafter = node.as("drafter-education").with("Idempotency-Key", "itests-forbidden-1");

        Answer first = drafter.post("/api/registration/documents", parts);
        Answer again = drafter.post("/api/registration/documents", parts);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void aSessionChangesNothingWithoutTheTokenOfOurPages() {
        Answer signIn = node.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/sign-in",
                        BodyPublishers.ofString("account=office-director&password=" + Settings.DEMO_PASSWORD));
        assertThat(signIn.status()).isEqualTo(303);
        String cookie = signIn.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite");
        Rest browser = node.anonymous().with("Cookie", cookie.split(";")[0]);

        assertThat(browser.get("/api/handling/tasks").status()).isEqualTo(200);
        Problems.refused(browser.post("/api/handling/numberings", series("营站试")), 403);
        Problems.refused(browser.with("X-CSRF-Token", "guess").post("/api/handling/numberings", series("营站试")), 403);
        Problems.refused(
                node.as("office-director")
                        .with("Origin", "http://evil.example")
                        .post("/api/handling/numberings", series("营站试")),
                403);
        assertThat(node.as("auditor").get("/api/handling/numberings").text()).doesNotContain("营站试");
    }

    @Test
    void signingInLeadsNowhereElse() {
        Answer signIn = node.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/sign-in",
                        BodyPublishers.ofString(
                                "account=vm4&to=https%3A%2F%2Fevil.example%2F&password=" + Settings.DEMO_PASSWORD));

        URI target = URI.create(signIn.headers().firstValue("Location").orElseThrow());
        assertThat(target.getHost()).isIn(null, "localhost");
    }

    private String draft(String title) {
        return clerks.draft("drafter-education", title + ".docx", text(title), DRAFT)
                .get("id")
                .asText();
    }

    private static byte[] text(String title) {
        return Word.of(List.of(
                "站前区教育局关于印发《站前区" + title + "》的通知",
                "局属各学校：",
                "现将《站前区" + title + "》印发给你们，请认真贯彻执行。",
                "站前区教育局",
                "2025年9月26日",
                "站前区" + title,
                "第一条　为规范" + title + "有关工作，制定本细则。",
                "第二条　本细则自2025年11月1日起施行。"));
    }

    private static String series(String code) {
        return "{\"issuerCode\":\"" + code + "\",\"year\":2025,\"lastUsed\":1}";
    }
}
