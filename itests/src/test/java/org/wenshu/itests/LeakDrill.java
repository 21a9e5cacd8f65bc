package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five hundred documents that the public must not know of. */
@Tag("leak")
class LeakDrill {

    private static final int DOCUMENTS = Integer.getInteger("wenshu.drill.documents", 500);

    /** Feeds have fifty on a page. */
    private static final int PUBLISHED = 60;

    @Test
    void nothingHiddenCanBeFound() {
        try (ProcessNode node = ProcessNode.fresh("leak-drill")) {
            node.start();
            Map<String, Answer> reached = new LeakScenario(node).run(PUBLISHED, DOCUMENTS);
            System.out.printf(
                    "%d hidden documents among %d published ones, %d addresses read:%n%s",
                    DOCUMENTS, PUBLISHED + 1, reached.size(), new LeakReach(node, reached).kinds());
            assertThat(reached).hasSizeGreaterThan(PUBLISHED * 16 + 300);
        }
    }
}
