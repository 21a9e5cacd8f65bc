package org.wenshu.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.archive.index.Question;
import org.wenshu.archive.library.LibraryIndexes;
import org.wenshu.journal.testing.JournalBench;

/** The archive on a real journal, a real database and a real index. */
abstract class ArchiveBench {

    static final String SIGNS =
            """
            站前区户外招牌设置管理办法
            第一条 为规范户外招牌设置，制定本办法。
            第二条 本办法适用于站前区行政区域内的户外招牌。
            第三条 区综合执法局负责户外招牌的监督管理。
            """;

    static final String MARKETS = "站前区临时摊点管理规定\n临时摊点应当按照划定的地点和时间经营。\n";

    @TempDir
    Path data;

    JournalBench bench;
    ArchiveIndex index;
    ArchiveTables tables;
    LibraryIndexes libraries;
    SynonymBook book;
    Search search;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        tables = new ArchiveTables(bench.databases());
        index = new ArchiveIndex(bench.content(), data.resolve("index"));
        libraries = new LibraryIndexes(bench.content(), data.resolve("libraries"));
        book = new SynonymBook(new Organs(), data.resolve("synonyms.txt"));
        search = new Search(index, tables, libraries, book, new Nearness());
        bench.follow(new ArchiveProjection(tables));
        bench.follow(index);
        bench.follow(libraries);
    }

    @AfterEach
    void stop() {
        bench.leave(index);
        bench.leave(libraries);
        index.close();
        libraries.close();
        bench.close();
    }

    long inForceOn(LocalDate day) {
        Question all = Question.of("");
        return search.answer(new Question(
                        "", "", "", "", all.from(), all.to(), Optional.of(day), false, Optional.empty(), 0, 20))
                .total();
    }

    static Question readBy(String organ) {
        return new Question(
                "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(organ), 0, 20);
    }

    void register(String id, String organ, String text) {
        append("document/" + id, 0, new DocumentRegistered(document(id, organ, text), List.of()));
    }

    void publish(String id) {
        append("publication/" + id, 0, new DocumentPublished(issued(id, document(id, "urban-enforcement", SIGNS))));
    }

    static IssuedDocument issued(String id, RegisteredDocument document) {
        LocalDate day = LocalDate.of(2025, 3, 28);
        return new IssuedDocument(
                id,
                document.title(),
                "营站政发〔2025〕5号",
                DocumentKind.NOTICE,
                IssuerName.GOV,
                Normativity.YES,
                List.of("gov"),
                List.of("站前区人民政府"),
                document.submittingOrgan(),
                List.of("综合执法"),
                Disclosure.ACTIVE,
                document.original(),
                document.textHash(),
                List.of(),
                document.articles(),
                day,
                day,
                day,
                LocalDate.of(2025, 5, 1),
                Optional.of(LocalDate.of(2030, 4, 30)));
    }

    void append(String stream, long version, Event event) {
        bench.journal("test").append(Append.by("test").to(stream, version, event));
        bench.await();
    }

    RegisteredDocument document(String id, String organ, String text) {
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

    static List<Article> articles(String text) {
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
