package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wenshu.itests.TestFiles.TestFile;

/** All files of the collection, three times over: the container lives on, and keeps nothing of them in its memory. */
@Tag("files")
class ExtractionFilesDrill {

    private static final int ROUNDS = 3;

    private final Set<Long> workers = new HashSet<>();

    @Test
    void theContainerOutlivesEveryFile() {
        assertThat(TestFiles.present()).as("the collection of files").isTrue();
        List<TestFile> files = TestFiles.all();
        List<Long> heap = new ArrayList<>();
        try (ProcessNode node = ProcessNode.fresh("files")) {
            node.start();
            ProcessHandle container = node.handle();
            Instant begun = container.info().startInstant().orElseThrow();
            for (int i = 1; i <= ROUNDS; i++) {
                FileRound round = FileRound.of(node, files, () -> noteWorkers(container));
                heap.add(NodeMemory.heapAfterCollection(container.pid()));
                System.out.println("round " + i + ": " + files.size() + " files, heap after collection "
                        + heap.get(i - 1) / 1024 + " KB, " + node.residentMegabytes() + " MB resident, "
                        + workers.size() + " workers so far, " + round);
            }
            assertThat(container.isAlive()).isTrue();
            assertThat(container.info().startInstant()).contains(begun);
            assertThat(node.isReady()).isTrue();
        }
        // What is loaded once (classes, pools) comes in the first round.
        assertThat((double) heap.get(ROUNDS - 1)).isLessThan(heap.get(0) * 1.1);
    }

    private void noteWorkers(ProcessHandle container) {
        container.children().map(ProcessHandle::pid).forEach(workers::add);
    }
}
