package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five hundred documents that the public must not know of. */
@Tag("leak")
class LeakDrill {

    private static final int DOCUMENTS = Integer.getInteger("wenshu.drill.documents", 500);

    @Test
    void nothingHiddenCanBeFound() {
        try (ProcessNode node = ProcessNode.fresh("leak-drill")) {
            node.start();
            Map<String, Answer> reached = new LeakScenario(node).run(DOCUMENTS);
            System.out.printf("%d hidden documents, %d addresses read%n", DOCUMENTS, reached.size());
            assertThat(reached).hasSizeGreaterThan(10);
        }
    }
}
