package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without a network, on which nothing of ours has ever run: it starts, works, and stays small. */
class ColdStartIT {

    private static final int REQUESTS_PER_SECOND = 100;
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final long RESIDENT_MEGABYTES_AT_MOST = 600;

    @Test
    void startsAndWorksWithoutANetwork(@TempDir Path nobodysHome) throws IOException {
        // The only host that the JVM knows by name; and no Maven repository in the home of the user.
        Path hosts = Files.writeString(nobodysHome.resolve("hosts"), "127.0.0.1 localhost\n");
        try (ProcessNode node = ProcessNode.fresh("cold")
                .with("EXTRA_JAVA_OPTS", "-Djdk.net.hosts.file=" + hosts + " -Duser.home=" + nobodysHome)) {
            Duration start = node.start();
            long idle = node.residentMegabytes();

            Figures figures = Load.start(REQUESTS_PER_SECOND, new OfficeDay(node, new Receipts()))
                    .after(TIME);

            long busy = node.residentMegabytes();
            System.out.printf(
                    "first start offline: %d ms, %d MB resident; then %s%n%d MB resident%n",
                    start.toMillis(), idle, figures, busy);
            assertThat(figures.failures()).isEmpty();
            assertThat(busy).isLessThan(RESIDENT_MEGABYTES_AT_MOST);
        }
    }
}
