package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A bundle that is away takes its own feature along and nobody else's, and misses nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbsentBundleIT {

    private static final String DOCUMENTS = "/api/registration/documents";

    private ProcessNode node;
    private Clerks clerks;

    @BeforeAll
    void start() {
        node = ProcessNode.fresh("absent");
        node.start();
        clerks = new Clerks(node);
    }

    @AfterAll
    void close() {
        node.close();
    }

    @Test
    void withoutRegistrationTheOthersGoOnAndItCatchesUp() {
        String id = draft("夜间施工");
        clerks.advance(id, "SIGN_OFF");
        Clerks.until("the document in the archive", () -> found(id));
        node.shell("bundle:stop org.wenshu.registration");

        Answer own = node.as("registrar").get(DOCUMENTS + "/" + id);

        assertThat(own.status()).isEqualTo(503);
        assertThat(own.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(own.json().get("title").asText()).isNotBlank();
        assertThat(node.isReady()).isFalse();
        othersAnswer(id);
        goOut(id);
        assertThat(node.anonymous().get("/catalog/").status()).isEqualTo(200);
        Clerks.until(
                "the entry in the catalog",
                () -> node.anonymous().get("/catalog/catalog.json").text().contains("夜间施工"));
        Clerks.until("the new status in the archive", () -> node.as("vm1")
                .get("/api/archive/search?status=PUBLISHED")
                .text()
                .contains(id));

        node.shell("bundle:start org.wenshu.registration");

        Clerks.until("readiness", node::isReady);
        Clerks.until("the new status in the register", () -> status(id).equals("PUBLISHED"));
        assertThat(node.as("registrar")
                        .get("/api/registration/register?direction=OUTGOING")
                        .text())
                .contains(id);
        assertThat(clerks.caseOf(draft("早市摊点")).get("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void whoWaitsWhileABundleIsAwayIsServedWhenItIsBack() {
        String id = draft("城市家具");
        node.shell("bundle:stop org.wenshu.registration");

        List<CompletableFuture<Answer>> waiting = List.of(
                CompletableFuture.supplyAsync(() -> node.as("registrar").get(DOCUMENTS + "/" + id)),
                CompletableFuture.supplyAsync(() -> node.as("auditor").get(DOCUMENTS)));
        node.shell("bundle:start org.wenshu.registration");

        assertThat(waiting)
                .allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(200));
    }

    private void othersAnswer(String id) {
        assertThat(found(id)).isTrue();
        for (String path : List.of(
                "/api/handling/cases/" + id,
                "/api/handling/tasks?assignee=all",
                "/api/review/reviews",
                "/api/filing/filings",
                "/api/archive/index",
                "/api/organization/organs",
                "/api/rules/working-days?from=2025-09-26&days=7",
                "/catalog/catalog.json")) {
            assertThat(node.as("auditor").get(path).status()).as(path).isEqualTo(200);
        }
    }

    private void goOut(String id) {
        clerks.approve("mayor", id, "SIGN_OFF");
        for (String act : List.of("number", "issue", "publication")) {
            Clerks.done(clerks.goOut("registrar", id, act, "{}"));
        }
    }

    private boolean found(String id) {
        return node.as("auditor").get("/api/archive/search?size=100").text().contains(id);
    }

    private String status(String id) {
        return node.as("registrar")
                .get(DOCUMENTS + "/" + id)
                .json()
                .get("status")
                .asText();
    }

    private String draft(String matter) {
        byte[] content = Word.of(List.of(
                "站前区人民政府关于印发《站前区" + matter + "管理办法》的通知",
                "各街道办事处，区政府各部门：",
                "现将《站前区" + matter + "管理办法》印发给你们，请认真贯彻执行。",
                "第一条　为规范" + matter + "，制定本办法。"));
        String document =
                """
                {"direction":"INCOMING","issuerName":"GOV","normative":true,"domains":["综合执法"],"disclosure":"ACTIVE"}
                """;
        return clerks.draft("drafter", matter + ".docx", content, document)
                .get("id")
                .asText();
    }
}
