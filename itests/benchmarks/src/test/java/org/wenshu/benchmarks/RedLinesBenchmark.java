package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.aids.redlines.RedLinesAid;

/** Precision and recall of the aid {@code red-lines} on sentences that cross one and on others that only look like it. */
class RedLinesBenchmark {

    @ParameterizedTest
    @ValueSource(strings = {"red-lines.tsv", "red-lines-held-out.tsv", "red-lines-last.tsv", "red-lines-chance.tsv"})
    void sentences(String table) {
        Sentences read = Sentences.read(new RedLinesAid(), table);
        assertThat(read.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(read.recall()).isGreaterThanOrEqualTo(0.85);
    }
}
