package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fifty thousand entries under two hundred requests a second, beside the same pages from a server of files. */
@Tag("catalog-load")
class CatalogLoadDrill {

    private static final int ENTRIES = Integer.getInteger("wenshu.drill.entries", 50_000);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final Duration GOAL = Duration.ofMillis(50);

    @Test
    void nobodyWaits() {
        CatalogStock stock = CatalogStock.read();
        try (ProcessNode node = ProcessNode.fresh("catalog-load")) {
            node.start();
            Processors processors = Processors.now(node.handle());
            stock.fill(node, ENTRIES);
            CatalogLoad.awaitEntries(node, ENTRIES);
            System.out.println(ENTRIES + " entries, known to all consumers: " + processors.since());
            CatalogLoad load = new CatalogLoad(node, stock);
            System.out.println("warm-up: " + load.run(WARM_UP));
            long heap = NodeMemory.heapAfterCollection(node.handle().pid());
            processors = Processors.now(node.handle());

            Figures figures = load.run(TIME);

            System.out.println("the node: " + figures);
            System.out.println(processors.since());
            long after = NodeMemory.heapAfterCollection(node.handle().pid());
            System.out.printf(
                    "heap in use %d MB before, %d MB after; resident %d MB%n",
                    heap >> 20, after >> 20, node.residentMegabytes());
            StaticCopy.measure(node, load, TIME);
            assertThat(figures.failures()).isEmpty();
            assertThat(after).isLessThan(heap * 11 / 10);
            assertThat(figures.ninetyNine()).isLessThan(GOAL);
        }
    }
}
