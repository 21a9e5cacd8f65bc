package org.wenshu.itests;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every bundle that can be replaced is replaced ten times, the platform's among them. */
@Tag("swap")
class SwapDrill {

    private static final List<String> BUNDLES =
            List.of("review", "handling", "registration", "filing", "catalog", "archive", "rules", "organization");

    @Test
    void nobodyNotices() {
        try (ProcessNode node = SwapScenario.node("swap-drill")) {
            node.start();
            new SwapScenario(node).replace(BUNDLES);
        }
    }
}
