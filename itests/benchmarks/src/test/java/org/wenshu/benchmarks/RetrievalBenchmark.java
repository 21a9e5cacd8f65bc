package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.archive.index.Question;
import org.wenshu.archive.index.Together;
import org.wenshu.archive.library.Libraries;
import org.wenshu.archive.library.LibraryIndexes;
import org.wenshu.journal.testing.JournalBench;

/** How well reference libraries answer the questions of the shared data, by the way that a request over HTTP takes. */
class RetrievalBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));
    private static final Caller ARCHIVIST =
            new Caller("archivist", "archivist", "office", Set.of(), Set.of(Role.ARCHIVIST));

    @TempDir
    Path home;

    private JournalBench bench;
    private LibraryIndexes indexes;
    private Libraries libraries;

    @BeforeEach
    void open() {
        bench = JournalBench.in(home);
        indexes = new LibraryIndexes(bench.content(), home.resolve("libraries"));
        libraries = new Libraries(bench.journal("archive"), bench.content(), indexes);
        bench.follow(indexes);
    }

    @AfterEach
    void close() {
        bench.leave(indexes);
        indexes.close();
        bench.close();
    }

    @Test
    void statutes() throws IOException {
        RetrievalSet.Figures text = text("stard-rebuilt");
        assertThat(text.mrr10()).isGreaterThanOrEqualTo(0.38);
        assertThat(text.recall100()).isGreaterThanOrEqualTo(0.65);
    }

    @Test
    void policies() throws IOException {
        RetrievalSet.Figures text = text("ncp-docs");
        assertThat(text.mrr10()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void answers() throws IOException {
        text("ncp-answers");
    }

    private RetrievalSet.Figures text(String name) throws IOException {
        RetrievalSet set = RetrievalSet.of(SHARED, name);
        long start = System.nanoTime();
        long documents;
        try (InputStream corpus = set.corpus()) {
            documents = libraries.load(name, corpus, ARCHIVIST).loaded();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Together library = new Together(List.of(indexes.find(name).orElseThrow()), CarriedSynonyms.now(home));
        RetrievalSet.Figures text = set.measure((words, most) -> library.answer(question(words, most)).hits().stream()
                .map(hit -> hit.document().documentId())
                .toList());
        System.out.printf(
                Locale.ROOT,
                "%s text: %d documents loaded in %.1f s; %d questions: MRR@10 %.4f R@10 %.4f R@100 %.4f, %.1f ms each%n",
                name,
                documents,
                seconds,
                text.questions(),
                text.mrr10(),
                text.recall10(),
                text.recall100(),
                text.millis());
        return text;
    }

    private static Question question(String words, int most) {
        Optional<java.time.LocalDate> any = Optional.empty();
        return new Question(words, "", "", "", any, any, any, false, Optional.empty(), 0, most);
    }
}
