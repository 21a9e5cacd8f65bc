package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@link LeakDrill}. */
class LeakIT {

    private static final int DOCUMENTS = 10;

    /** Lists have twenty on a page. */
    private static final int PUBLISHED = 24;

    @Test
    void nothingHiddenCanBeFound() {
        try (ProcessNode node = ProcessNode.fresh("leak")) {
            node.start();
            assertThat(new LeakScenario(node).run(PUBLISHED, DOCUMENTS)).hasSizeGreaterThan(PUBLISHED * 16 + 200);
        }
    }
}
