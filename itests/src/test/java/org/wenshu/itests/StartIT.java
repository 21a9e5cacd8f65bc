package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first start of a fresh distribution: all of it comes up, without a complaint, and a restart is lean. */
@TestMethodOrder(OrderAnnotation.class)
class StartIT {

    private static final long RESIDENT_MEGABYTES_AT_MOST = 500;

    private static ProcessNode node;

    @BeforeAll
    static void firstStart() {
        node = ProcessNode.fresh("start");
        System.out.println("first start: " + node.start().toMillis() + " ms");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    @Order(1)
    void everyBundleIsActive() {
        List<String> idle = node.shell("bundle:list -t 0 -s --no-format")
                .lines()
                .filter(line -> line.contains("\t") && !line.contains("\tActive"))
                .filter(line -> Manifests.fragments(node.home()).stream().noneMatch(line::endsWith))
                .toList();

        assertThat(idle).isEmpty();
    }

    @Test
    @Order(2)
    void theLogHoldsNoErrors() throws IOException {
        assertThat(Files.readAllLines(node.data().resolve("log/wenshu.log")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(" ERROR "));
    }

    /** How long it takes is printed: it is the machine's figure as much as ours. */
    @Test
    @Order(3)
    void aRestartIsLean() {
        Duration warm = restart();

        long resident = node.residentMegabytes();
        System.out.println("warm start: " + warm.toMillis() + " ms, " + resident + " MB resident");
        assertThat(resident).isLessThan(RESIDENT_MEGABYTES_AT_MOST);
    }

    private static Duration restart() {
        node.stop();
        return node.start();
    }
}
