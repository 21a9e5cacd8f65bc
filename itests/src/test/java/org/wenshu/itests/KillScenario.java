package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The node is killed again and again in the middle of registrations and started on the same data: what was acknowledged
 * is there, once, under its number; the journal verifies; the search has everything without anybody's help.
 */
final class KillScenario {

    private static final int CLIENTS = 4;
    private static final long SEED = 20250926;

    private final ProcessNode node;
    private final Receipts receipts = new Receipts();
    private final AtomicInteger sent = new AtomicInteger();
    private final List<Duration> restarts = new ArrayList<>();
    private final Random random = new Random(SEED);

    /** Takes a node that has been started. */
    KillScenario(ProcessNode node) {
        this.node = node;
    }

    void kill(int times) {
        for (int i = 1; i <= times; i++) {
            int before = receipts.count();
            CompletableFuture<Void> registrars = Registrars.start(CLIENTS, node, receipts, sent);
            Clerks.until("registrations of round " + i, () -> receipts.count() > before + CLIENTS);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(2000)).toNanos());
            node.kill();
            registrars.join();
            restarts.add(node.start());
            assertNothingLost(i);
        }
        System.out.printf(
                "%d kills: %d registrations acknowledged of %d sent; restarts longest %d ms, shortest %d ms%n",
                times,
                receipts.count(),
                sent.get(),
                Collections.max(restarts).toMillis(),
                Collections.min(restarts).toMillis());
    }

    private void assertNothingLost(int kills) {
        int kept = receipts.assertKept(node);
        // Each kill met one request of each client at most, of which the client does not know what became.
        assertThat(kept).isBetween(receipts.count(), receipts.count() + kills * CLIENTS);
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "原件完好");
        JsonNode ready = node.anonymous().get("/health/ready").json();
        assertThat(ready.get("ready").asBoolean()).as(ready.toString()).isTrue();
    }
}
