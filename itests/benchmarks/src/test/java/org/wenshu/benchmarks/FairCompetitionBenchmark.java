package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.aids.faircompetition.FairCompetitionAid;

/** Precision and recall of the aid {@code fair-competition} on labelled sentences. */
class FairCompetitionBenchmark {

    @ParameterizedTest
    @ValueSource(strings = {"fair-competition.tsv", "fair-competition-held-out.tsv"})
    void sentences(String table) {
        Sentences read = Sentences.read(new FairCompetitionAid(), table);
        assertThat(read.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(read.recall()).isGreaterThanOrEqualTo(0.85);
    }
}
