package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wenshu.itests.TestFiles.TestFile;

/** All hostile files of the collection and some of the others; the drill {@code files} takes all of them. */
@ExtendWith(Distribution.class)
class ExtractionFilesIT {

    @Test
    void eachFileGivesTextOrAReason(Node node) {
        assumeThat(TestFiles.present())
                .as("test files at " + System.getProperty("wenshu.shared"))
                .isTrue();
        List<TestFile> files = TestFiles.sample(16);

        FileRound round = FileRound.of(node, files, () -> {});

        System.out.println(files.size() + " files: " + round);
        assertThat(round.outcomes().get("good read")).isGreaterThan(30);
        assertThat(node.isReady()).isTrue();
    }
}
