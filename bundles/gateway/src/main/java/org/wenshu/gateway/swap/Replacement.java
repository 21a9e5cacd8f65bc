package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/** Puts another version of a bundle in the place of the one that is there. */
final class Replacement {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Bundle bundle;
    private final FrameworkWiring wiring;
    private final Standing standing;
    private final Duration limit;

    Replacement(Bundle bundle, FrameworkWiring wiring, Standing standing, Duration limit) {
        this.bundle = bundle;
        this.wiring = wiring;
        this.standing = standing;
        this.limit = limit;
    }

    /**
     * Stops, updates, refreshes and starts the bundle, in this order: its services go and come once.
     *
     * @return what is still missing when the time is over; empty if all came back
     */
    List<String> run(Path jar) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            // Transient: after a crash in between, the bundle starts with the node.
            bundle.stop(Bundle.STOP_TRANSIENT);
            try (InputStream content = Files.newInputStream(jar)) {
                bundle.update(content);
            }
            refresh(deadline);
            bundle.start();
            return awaitReturn(deadline);
        } catch (BundleException | IOException | IllegalStateException e) {
            return List.of(text("swap.not-started", rootMessage(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(text("swap.interrupted"));
        }
    }

    private void refresh(long deadline) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        wiring.refreshBundles(Set.of(bundle), event -> done.countDown());
        if (!done.await(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            throw new IllegalStateException(text("swap.not-refreshed"));
        }
    }

    private List<String> awaitReturn(long deadline) throws InterruptedException {
        List<String> missing = standing.missing();
        while (!missing.isEmpty() && !standing.hopeless() && System.nanoTime() < deadline) {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            missing = standing.missing();
        }
        return missing;
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
