package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * A pack file in the deploy folder is replaced twenty times, and once by one that does not hold, while decisions are made
 * and documents registered: no request fails, and each decision says what the pack says that it cites.
 */
class PackSwapIT {

    private static final int SWAPS = 20;
    private static final int REQUESTS_PER_SECOND = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    /** A request to two organs, which rule R27.4 answers in the words of its version. */
    private static final String FACTS =
            """
            {"issuerName":"DEPT","documentKind":"REQUEST","normative":false,"direction":"UP",
             "submittingOrgan":"urban-enforcement","primaryRecipients":["区政府","区委"]}
            """;

    private final Collection<String> disagreements = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void nobodyNotices() {
        try (ProcessNode node = ProcessNode.fresh("pack-swap")) {
            node.start();
            PackDrop drop = new PackDrop(node);
            Load load = Load.start(REQUESTS_PER_SECOND, () -> call(node));
            List<Long> millis = new ArrayList<>();
            for (int swap = 1; swap <= SWAPS; swap++) {
                if (swap == SWAPS / 2) {
                    assertRefused(node, drop, swap);
                }
                millis.add(millisUntilLive(node, drop, swap + 1));
            }
            Figures figures = load.stop();

            List<Long> sorted = millis.stream().sorted().toList();
            System.out.printf(
                    "%d packs went live under load after %d ms at best, %d ms in the middle, %d ms at worst%n%s%n",
                    SWAPS, sorted.get(0), sorted.get(SWAPS / 2), sorted.get(SWAPS - 1), figures);
            assertThat(figures.failures()).isEmpty();
            assertThat(disagreements).isEmpty();
            assertThat(packs(node).get("accepted")).hasSize(SWAPS + 1);
        }
    }

    /** One document is registered for nine decisions. */
    private Call call(Node node) {
        int number = sent.incrementAndGet();
        if (number % 10 == 0) {
            Multipart parts = Notice.incoming(number).parts("{\"normative\":false}");
            return Call.expecting(
                    201, "registration", () -> node.as("registrar").posting("/api/registration/documents", parts));
        }
        return new Call(
                "decision",
                () -> node.as("drafter").posting("/api/rules/decisions", FACTS),
                200,
                answer -> compare(answer.json()));
    }

    private void compare(JsonNode decision) {
        String pack = decision.get("rulePack").asText();
        String version = pack.substring(pack.indexOf('/') + 1);
        String expected = version.startsWith(PackDrop.SERIES)
                ? PackDrop.words(Integer.parseInt(version.substring(PackDrop.SERIES.length())))
                : "请示只能主送一个机关";
        for (JsonNode finding : decision.get("findings")) {
            boolean other = !finding.get("rulePack").asText().equals(pack);
            boolean words = finding.get("rule").asText().equals("R27.4")
                    && !finding.get("message").asText().startsWith(expected);
            if (other || words) {
                disagreements.add(pack + " says " + finding);
            }
        }
    }

    private static long millisUntilLive(Node node, PackDrop drop, int number) {
        drop.drop(drop.version(number));
        long dropped = System.nanoTime();
        await("version " + number)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> inForce(node).equals("zhanqian/" + PackDrop.SERIES + number));
        return (System.nanoTime() - dropped) / 1_000_000;
    }

    private static void assertRefused(Node node, PackDrop drop, int number) {
        String before = inForce(node);
        String failing = drop.failing(number + 1);
        drop.drop(failing);
        await("the refusal")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !problems(node).isEmpty());
        JsonNode problem = problems(node).get(0);
        assertThat(problem.get("line").asInt())
                .isGreaterThan((int) failing.lines().count() - 6);
        assertThat(problem.get("message").asText()).contains("不成立的示例");
        await("decisions after the refusal").pollDelay(BETWEEN).until(() -> inForce(node)
                .equals(before));
    }

    private static String inForce(Node node) {
        return Clerks.done(node.as("drafter").post("/api/rules/decisions", FACTS))
                .get("rulePack")
                .asText();
    }

    private static List<JsonNode> problems(Node node) {
        List<JsonNode> problems = new ArrayList<>();
        packs(node).get("items").forEach(item -> item.get("problems").forEach(problems::add));
        return problems;
    }

    private static JsonNode packs(Node node) {
        return Clerks.done(node.as("auditor").get("/api/rules/packs"));
    }
}
