package org.wenshu.itests;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixty files and one power failure; the drill {@code import} has five thousand and three. */
class ImportIT {

    @Test
    void whatWasPackedIsRegistered() {
        try (ProcessNode node = ProcessNode.fresh("import")) {
            node.start();
            new ImportScenario(
                            node,
                            IntStream.range(0, 60)
                                    .mapToObj(Notice::incoming)
                                    .map(Notice::content)
                                    .toList())
                    .run(1);
        }
    }
}
