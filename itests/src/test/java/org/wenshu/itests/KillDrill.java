package org.wenshu.itests;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Twenty power failures. */
@Tag("kill")
class KillDrill {

    @Test
    void whatWasAcknowledgedIsThere() {
        try (ProcessNode node = ProcessNode.fresh("kill-drill")) {
            node.start();
            new KillScenario(node).kill(20);
        }
    }
}
