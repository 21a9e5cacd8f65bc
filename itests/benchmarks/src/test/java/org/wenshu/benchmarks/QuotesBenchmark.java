package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.aids.redlines.RedLinesAid;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.LawVersion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Compares the words of norms that the aids carry with the library, word for word. */
class QuotesBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));
    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    @TempDir
    static Path home;

    private static Library library;

    @BeforeAll
    static void load() throws IOException {
        library = new Library(home);
        library.load(SHARED);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red-lines.yaml", "fair-competition.yaml"})
    void words(String book) throws IOException {
        int compared = 0;
        int without = 0;
        for (Map<?, ?> quote : quotes(book)) {
            if (quote.get("law") == null) {
                without++;
                continue;
            }
            LawVersion law =
                    library.laws().find(quote.get("law").toString(), DAY).orElseThrow();
            LawArticle article = library.laws()
                    .article(law.id(), quote.get("article").toString())
                    .orElseThrow();
            assertThat(plain(article.text())).contains(plain(quote.get("text").toString()));
            compared++;
        }
        System.out.printf(
                "%s: %d quotations are those of the library, %d are in no library%n", book, compared, without);
    }

    private static List<Map<?, ?>> quotes(String book) throws IOException {
        try (InputStream in = RedLinesAid.class.getResourceAsStream("/org/wenshu/aids/phrases/" + book)) {
            Map<String, List<Map<String, List<Map<?, ?>>>>> read =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return read.get("lines").stream()
                    .flatMap(line -> line.get("quotes").stream())
                    .toList();
        }
    }

    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }
}
