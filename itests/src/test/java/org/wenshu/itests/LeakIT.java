package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@link LeakDrill}. */
class LeakIT {

    private static final int DOCUMENTS = 10;

    @Test
    void nothingHiddenCanBeFound() {
        try (ProcessNode node = ProcessNode.fresh("leak")) {
            node.start();
            assertThat(new LeakScenario(node).run(DOCUMENTS)).hasSizeGreaterThan(10);
        }
    }
}
