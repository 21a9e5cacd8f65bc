package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.law.LawLibrary;

/** Whether the library answers which version of a law counts on a day, and how it stands then. */
class LawDatesBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));

    @TempDir
    static Path home;

    @Test
    void versionsByDate() throws IOException {
        List<Map<String, String>> questions = Labels.rows("in-force.tsv");
        List<String> misses = new ArrayList<>();
        try (Library library = new Library(home)) {
            library.load(SHARED);
            for (Map<String, String> question : questions) {
                String said = answer(library.laws(), question);
                if (!said.equals(question.get("adopted") + " " + question.get("status"))) {
                    misses.add(String.join(" | ", question.values()) + " | " + said);
                }
            }
        }
        System.out.printf(
                "versions by date: %d questions, %d right%n", questions.size(), questions.size() - misses.size());
        misses.forEach(System.out::println);
        assertThat((double) misses.size() / questions.size()).isLessThanOrEqualTo(0.05);
    }

    private static String answer(LawLibrary laws, Map<String, String> question) {
        return laws.find(question.get("law"), LocalDate.parse(question.get("on")))
                .map(law -> law.adoptedOn().map(day -> day.getYear()).orElse(0) + " " + law.status())
                .orElse("unknown");
    }
}
