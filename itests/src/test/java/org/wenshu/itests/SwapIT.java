package org.wenshu.itests;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundle with a case in its hands is replaced ten times. */
class SwapIT {

    @Test
    void nobodyNotices() {
        try (ProcessNode node = SwapScenario.node("swap")) {
            node.start();
            new SwapScenario(node).replace(List.of("review"));
        }
    }
}
