package org.wenshu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;
import org.wenshu.extraction.article.ArticleFinder;

/**
 * How an aid reads sentences that are labelled + or -, each as a draft of its own.
 *
 * @param misses what it said wrongly, each with its label
 */
record Sentences(double precision, double recall, List<String> misses) {

    /** Examines all sentences of a table of labels and prints the figures. */
    static Sentences read(ReviewAid aid, String table) {
        return read(aid, table, Labels.rows(table), label -> label.get("sentence"));
    }

    /** The same for some labels whose sentences are somewhere else. */
    static Sentences read(
            ReviewAid aid,
            String table,
            List<Map<String, String>> labels,
            Function<Map<String, String>, String> sentence) {
        int right = 0;
        int wrong = 0;
        int missing = 0;
        List<String> misses = new ArrayList<>();
        for (Map<String, String> label : labels) {
            boolean truth = label.get("label").equals("+");
            boolean said = !aid.examine(draft(sentence.apply(label) + "。")).isEmpty();
            right += truth && said ? 1 : 0;
            wrong += !truth && said ? 1 : 0;
            missing += truth && !said ? 1 : 0;
            if (truth != said) {
                misses.add(label.get("label") + " " + sentence.apply(label));
            }
        }
        Sentences read = new Sentences(
                (double) right / (right + wrong), (double) right / (right + missing), List.copyOf(misses));
        System.out.printf(
                Locale.ROOT,
                "%s: right %d, wrong %d, missing %d: precision %.3f, recall %.3f%n",
                table,
                right,
                wrong,
                missing,
                read.precision,
                read.recall);
        misses.forEach(System.out::println);
        return read;
    }

    /** A draft that says this. */
    static Draft draft(String text) {
        return new Draft(
                "a",
                "某办法",
                text,
                ArticleFinder.find(text, List.of()),
                Optional.empty(),
                Optional.empty(),
                Normativity.YES,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2025, 9, 26));
    }
}
