package org.wenshu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;
import org.wenshu.journal.testing.JournalBench;

/** The archive on a real journal, a real database and a real index. */
class ArchiveTest {

    private static final String SIGNS =
            """
            站前区户外招牌设置管理办法
            第一条 为规范户外招牌设置，制定本办法。
            第二条 本办法适用于站前区行政区域内的户外招牌。
            第三条 区综合执法局负责户外招牌的监督管理。
            """;

    private static final String MARKETS = "站前区临时摊点管理规定\n临时摊点应当按照划定的地点和时间经营。\n";

    @TempDir
    Path data;

    private JournalBench bench;
    private ArchiveIndex index;
    private ArchiveTables tables;
    private Search search;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        tables = new ArchiveTables(bench.databases());
        index = new ArchiveIndex(bench.content(), data.resolve("index"));
        search = new Search(index, tables);
        bench.follow(new ArchiveProjection(tables));
        bench.follow(index);
    }

    @AfterEach
    void stop() {
        bench.leave(index);
        index.close();
        bench.close();
    }

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
        search = new Search(index, tables);
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
        search = new Search(index, tables);
        bench.follow(index);
        bench.await();

        assertThat(search.proof().equal()).isTrue();
        assertThat(search.proof().searchable()).isEqualTo(1);
    }

    private long inForceOn(LocalDate day) {
        Question all = Question.of("");
        return search.answer(new Question(
                        "", "", "", "", all.from(), all.to(), Optional.of(day), false, Optional.empty(), 0, 20))
                .total();
    }

    private static Question readBy(String organ) {
        return new Question(
                "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(organ), 0, 20);
    }

    private void register(String id, String organ, String text) {
        append("document/" + id, 0, new DocumentRegistered(document(id, organ, text), List.of()));
    }

    private void publish(String id) {
        ArchivedDocument document = tables.find(id).orElseThrow();
        LocalDate day = LocalDate.of(2025, 3, 28);
        IssuedDocument issued = new IssuedDocument(
                id,
                document.title(),
                "营站政发〔2025〕5号",
                DocumentKind.NOTICE,
                IssuerName.GOV,
                Normativity.YES,
                List.of("gov"),
                List.of("站前区人民政府"),
                Optional.of(document.organ()),
                List.of("综合执法"),
                Disclosure.ACTIVE,
                new StoredFile("a.txt", "text/plain", document.contentHash(), 1),
                document.textHash(),
                List.of(),
                document.articles(),
                day,
                day,
                day,
                LocalDate.of(2025, 5, 1),
                Optional.of(LocalDate.of(2030, 4, 30)));
        append("publication/" + id, 0, new DocumentPublished(issued));
    }

    private void append(String stream, long version, Event event) {
        bench.journal("test").append(Append.by("test").to(stream, version, event));
        bench.await();
    }

    private RegisteredDocument document(String id, String organ, String text) {
        String hash = bench.content()
                .put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .hex();
        return new RegisteredDocument(
                id,
                Optional.of("收〔2025〕1号"),
                Direction.INCOMING,
                new StoredFile(id + ".txt", "text/plain", hash, text.length()),
                hash,
                List.of(),
                text.lines().findFirst().orElseThrow(),
                Optional.empty(),
                Optional.of(DocumentKind.NOTICE),
                Optional.of(IssuerName.GOV),
                Normativity.YES,
                Importance.ORDINARY,
                Optional.of(organ),
                Optional.of("区综合执法局"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("综合执法"),
                Optional.empty(),
                Optional.of(Disclosure.ACTIVE),
                false,
                false,
                articles(text),
                LocalDate.of(2025, 3, 3),
                Optional.empty(),
                Map.of());
    }

    private static List<Article> articles(String text) {
        return text.lines()
                .filter(line -> line.startsWith("第"))
                .map(line -> new Article(
                        line.substring(0, 3),
                        line.substring(0, 3),
                        text.indexOf(line),
                        text.indexOf(line) + line.length()))
                .toList();
    }
}
