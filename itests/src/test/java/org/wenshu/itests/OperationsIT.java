package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bundles are swapped by those who operate the suite, over REST and on the pages, and the journal tells of it. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsIT {

    private static final String BASE = "/api/operations/";

    private Node node;
    private Rest operator;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        operator = shared.as("it-admin");
    }

    @Test
    void everyBundleSaysHowItIsReplaced() {
        JsonNode bundles = Clerks.done(node.as("auditor").get(BASE + "bundles")).get("items");
        assertThat(way(bundles, "laws")).isEqualTo("IN_PLACE");
        assertThat(way(bundles, "web")).isEqualTo("HOLDING_ALL");
        assertThat(way(bundles, "gateway")).isEqualTo("RESTART");
        assertThat(way(bundles, "api")).isEqualTo("RESTART");
        Problems.refused(node.as("registrar").get(BASE + "bundles"), 403);
    }

    @Test
    void aNewVersionIsPreviewedSwappedAndTakenBackOverRest() throws Exception {
        Path jar = BundleJar.version(node, "laws", "0.1.71");
        JsonNode staged = stage(jar);
        assertThat(staged.at("/preview/bundle").asText()).isEqualTo("laws");
        assertThat(staged.at("/preview/to").asText()).isEqualTo("0.1.71");
        assertThat(staged.at("/preview/sha256").asText()).isEqualTo(sha256(jar));
        assertThat(staged.at("/preview/rewired")).isEmpty();

        String artifact = staged.get("id").asText();
        Problems.refused(operator.post(BASE + "swaps", order(artifact, "")), 422);
        Problems.refused(operator.post(BASE + "swaps", order(artifact, "00".repeat(32))), 422);
        Problems.refused(node.as("auditor").post(BASE + "swaps", order(artifact, sha256(jar))), 403);
        JsonNode swapped = finished(operator.post(BASE + "swaps", order(artifact, sha256(jar))));
        assertThat(swapped.get("outcome").asText()).as(swapped.toString()).isEqualTo("DONE");
        assertThat(swapped.get("to").asText()).isEqualTo("0.1.71");
        assertThat(swapped.get("account").asText()).isEqualTo("it-admin");
        inTheJournal(swapped);

        JsonNode back = finished(operator.post(BASE + "bundles/laws/rollback", "{}"));
        assertThat(back.get("outcome").asText()).as(back.toString()).isEqualTo("DONE");
        assertThat(back.get("from").asText()).isEqualTo("0.1.71");
        inTheJournal(back);
        assertThat(node.as("auditor").get("/api/laws/loads").status()).isEqualTo(200);
    }

    @Test
    void operationsReplaceThemselves() throws Exception {
        Path jar = BundleJar.version(node, "operations", "0.1.72");
        String artifact = stage(jar).get("id").asText();
        JsonNode swapped = finished(operator.post(BASE + "swaps", order(artifact, sha256(jar))));
        assertThat(swapped.get("outcome").asText()).as(swapped.toString()).isEqualTo("DONE");
        inTheJournal(swapped);
    }

    @Test
    void whatIsNoVersionOfABundleIsRefused() {
        Problems.refused(operator.send("POST", BASE + "artifacts", BodyPublishers.ofString("no jar")), 422);
        Problems.refused(operator.send("POST", BASE + "artifacts", BodyPublishers.noBody()), 422);
        Problems.refused(operator.get(BASE + "artifacts/..%2F..%2Fnode"), 404);
        Problems.refused(operator.get(BASE + "swaps/999999"), 404);
        JsonNode fixed = finished(operator.post(BASE + "bundles/gateway/rollback", "{}"));
        assertThat(fixed.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(fixed.get("reasons").get(0).asText()).contains("gateway");
    }

    @Test
    void anOperatorDoesItOnThePages() throws Exception {
        Path jar = BundleJar.version(node, "laws", "0.1.73");
        try (Chromium chromium = new Chromium(node);
                Visitor visitor = chromium.visitor().signIn("it-admin")) {
            visitor.open("/console/operations/").sees("模块的新版本", "在线替换").picture("operations-bundles");
            visitor.page().setInputFiles("#file", jar);
            visitor.press("上传并预览");
            visitor.sees("0.1.73", sha256(jar)).picture("operations-plan");
            visitor.page().fill("#sha256", sha256(jar));
            visitor.press("替换");
            awaitEnd(visitor);
            visitor.picture("operations-swap");
            visitor.open("/console/operations/swaps").sees("laws", "0.1.73").picture("operations-swaps");
            visitor.open("/console/operations/").press("恢复 laws");
            awaitEnd(visitor);
        }
    }

    /** The page asks for the report until there is one. */
    private static void awaitEnd(Visitor visitor) {
        visitor.page()
                .getByText("已替换", new Page.GetByTextOptions().setExact(true))
                .waitFor();
    }

    private JsonNode stage(Path jar) throws IOException {
        Answer answer = operator.with("Content-Type", "application/java-archive")
                .send("POST", BASE + "artifacts", BodyPublishers.ofByteArray(Files.readAllBytes(jar)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private static String order(String artifact, String sha256) {
        return "{\"artifact\":\"%s\",\"sha256\":\"%s\"}".formatted(artifact, sha256);
    }

    /** The report when the swap is over. */
    private JsonNode finished(Answer begun) {
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        String path = BASE + "swaps/" + begun.json().get("number").asLong();
        Clerks.until("the end of " + path, () -> !operator.get(path).text().contains("RUNNING"));
        return Clerks.done(operator.get(path));
    }

    private void inTheJournal(JsonNode report) {
        Clerks.until("the report in the journal", () -> {
            JsonNode items =
                    node.as("auditor").get(BASE + "swaps?size=200").json().get("items");
            for (JsonNode item : items) {
                if (item.get("number").equals(report.get("number"))) {
                    return item.get("to").equals(report.get("to"))
                            && item.get("sha256").equals(report.get("sha256"));
                }
            }
            return false;
        });
    }

    private static String way(JsonNode bundles, String name) {
        for (JsonNode bundle : bundles) {
            if (bundle.get("name").asText().equals(name)) {
                return bundle.get("way").asText();
            }
        }
        throw new AssertionError("no bundle " + name + " in " + bundles);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
