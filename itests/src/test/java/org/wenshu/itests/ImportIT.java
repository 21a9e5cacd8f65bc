package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixty files and one power failure; the drill {@code import} has five thousand and three. */
class ImportIT {

    @Test
    void whatWasPackedIsRegistered() {
        try (ProcessNode node = ProcessNode.fresh("import")) {
            node.start();
            List<byte[]> notices = IntStream.range(0, 60)
                    .mapToObj(Notice::incoming)
                    .map(Notice::content)
                    .toList();

            assertThat(new ImportScenario(node, notices, "txt").run(1)).containsExactly(Map.entry("REGISTERED", 60));
        }
    }
}
