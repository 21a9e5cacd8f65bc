package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.aids.redlines.RedLinesAid;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;

/** Precision and recall of the aid {@code red-lines} on 100 sentences that cross one and 100 that only look like it. */
class RedLinesBenchmark {

    private final ReviewAid aid = new RedLinesAid();

    @Test
    void sentences() {
        int right = 0;
        int wrong = 0;
        int missing = 0;
        List<String> misses = new ArrayList<>();
        for (Map<String, String> label : Labels.rows("red-lines.tsv")) {
            boolean truth = label.get("label").equals("+");
            boolean said = !aid.examine(draft(label.get("sentence"))).isEmpty();
            right += truth && said ? 1 : 0;
            wrong += !truth && said ? 1 : 0;
            missing += truth && !said ? 1 : 0;
            if (truth != said) {
                misses.add(String.join(" ", label.values()));
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missing);
        System.out.printf(Locale.ROOT, "red lines: precision %.3f, recall %.3f%n", precision, recall);
        misses.forEach(System.out::println);
        assertThat(precision).isGreaterThanOrEqualTo(0.85);
        assertThat(recall).isGreaterThanOrEqualTo(0.85);
    }

    private static Draft draft(String sentence) {
        return new Draft(
                "a",
                "某办法",
                sentence + "。",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Normativity.YES,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2025, 9, 26));
    }
}
