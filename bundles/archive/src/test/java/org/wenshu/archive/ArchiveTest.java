package org.wenshu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;

/** What the archive finds, and who. */
class ArchiveTest extends ArchiveBench {

    @Test
    void findsByTextAndShowsTheArticleWithExactHighlights() {
        register("a", "urban-enforcement", SIGNS);
        register("b", "housing", MARKETS);

        Answer answer = search.answer(Question.of("监督管理"));

        assertThat(answer.hits())
                .extracting(h -> h.document().documentId())
                .first()
                .isEqualTo("a");
        Answer.Place place = answer.hits().get(0).places().get(0);
        assertThat(place.label()).isEqualTo("第三条");
        Answer.Snippet snippet = place.snippets().get(0);
        int[] highlight = snippet.highlights().get(0);
        assertThat(snippet.text().substring(highlight[0], highlight[1])).isEqualTo("监督管理");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"营站政发〔2025〕5号", "营站政发[2025]5号", "营站政发（2025）5号", "营站政发【2025】第05号", "营站政发﹝2025﹞5号", "营站政发 2025 5号"
            })
    void findsANumberHoweverItIsWritten(String written) {
        register("a", "urban-enforcement", SIGNS);
        register("b", "housing", MARKETS);
        append("case/a", 0, new DocumentNumbered("a", "营站政发〔2025〕5号", LocalDate.of(2025, 3, 27)));

        Answer answer = search.answer(Question.of(written));

        assertThat(answer.hits().get(0).document().documentId()).isEqualTo("a");
        assertThat(answer.hits().get(0).document().documentNumber()).isEqualTo("营站政发〔2025〕5号");
    }

    @Test
    void aDepartmentFindsItsOwnAndWhatIsPublished() {
        register("a", "urban-enforcement", SIGNS);
        register("b", "housing", MARKETS);
        Question asHousing = readBy("housing");

        assertThat(search.answer(asHousing).total()).isEqualTo(1);
        assertThat(search.answer(asHousing).facets().get("year"))
                .extracting(Answer.Count::count)
                .containsExactly(1L);

        publish("a");
        assertThat(search.answer(asHousing).total()).isEqualTo(2);
    }

    @Test
    void knowsWhatWasInForceOnADay() {
        register("a", "urban-enforcement", SIGNS);
        publish("a");

        assertThat(inForceOn(LocalDate.of(2025, 4, 30))).isZero();
        assertThat(inForceOn(LocalDate.of(2025, 5, 1))).isEqualTo(1);
        assertThat(inForceOn(LocalDate.of(2030, 4, 30))).isEqualTo(1);
        assertThat(inForceOn(LocalDate.of(2030, 5, 1))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "“”", "AND OR NOT", "title:(", "*?~^", "\u0000", "😀", "的"})
    void anyStringIsAQuestion(String words) {
        register("a", "urban-enforcement", SIGNS);

        assertThat(search.answer(Question.of(words)).total()).isBetween(0L, 1L);
        assertThat(search.answer(Question.of(words.repeat(2000))).total()).isBetween(0L, 1L);
    }

    @Test
    void aRebuildGivesTheSameAnswers() {
        register("a", "urban-enforcement", SIGNS);
        register("b", "housing", MARKETS);
        publish("a");
        Search.Proof before = search.proof();
        Answer answerBefore = search.answer(Question.of("户外招牌"));

        bench.maintenance().rebuild("archive");
        bench.maintenance().rebuild("archive-index");

        assertThat(before.equal()).isTrue();
        assertThat(search.proof().archiveHash()).isEqualTo(before.archiveHash());
        assertThat(search.proof().indexHash()).isEqualTo(before.indexHash());
        assertThat(search.answer(Question.of("户外招牌")))
                .usingRecursiveComparison()
                .isEqualTo(answerBefore);
    }

    @Test
    void anIndexThatWasDamagedIsBuiltAgain() throws IOException {
        register("a", "urban-enforcement", SIGNS);
        bench.leave(index);
        index.close();
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }

        index = new ArchiveIndex(bench.content(), data.resolve("index"));
        search = new Search(index, tables, libraries, book, new Nearness());
        bench.follow(index);
        bench.await();

        assertThat(search.proof().equal()).isTrue();
        assertThat(search.answer(Question.of("户外招牌")).total()).isEqualTo(1);
    }

    @Test
    void whatWasNotCommittedComesAgain() {
        register("a", "urban-enforcement", SIGNS);
        bench.leave(index);
        index.index().close();

        index = new ArchiveIndex(bench.content(), data.resolve("index"));
        search = new Search(index, tables, libraries, book, new Nearness());
        bench.follow(index);
        bench.await();

        assertThat(search.proof().equal()).isTrue();
        assertThat(search.proof().searchable()).isEqualTo(1);
    }
}
