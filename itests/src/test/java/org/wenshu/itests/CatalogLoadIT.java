package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The short form of the drill {@code catalog-load}: nothing fails; how long it takes is told, not judged. */
class CatalogLoadIT {

    private static final int ENTRIES = 300;
    private static final Duration TIME = Duration.ofSeconds(10);

    @Test
    void everybodyIsAnswered() {
        CatalogStock stock = CatalogStock.made();
        try (ProcessNode node = ProcessNode.fresh("catalog-load")) {
            node.start();
            stock.fill(node, ENTRIES);
            CatalogLoad.awaitEntries(node, ENTRIES);
            CatalogLoad load = new CatalogLoad(node, stock);

            Figures figures = load.run(TIME);

            System.out.println("catalog of " + ENTRIES + ": " + figures);
            assertThat(figures.failures()).isEmpty();
        }
    }
}
