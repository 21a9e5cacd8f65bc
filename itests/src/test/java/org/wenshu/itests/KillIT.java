package org.wenshu.itests;

import org.junit.jupiter.api.Test;

/** Three power failures; the drill {@code kill} has twenty. */
class KillIT {

    @Test
    void whatWasAcknowledgedIsThere() {
        try (ProcessNode node = ProcessNode.fresh("kill")) {
            node.start();
            new KillScenario(node).kill(3);
        }
    }
}
