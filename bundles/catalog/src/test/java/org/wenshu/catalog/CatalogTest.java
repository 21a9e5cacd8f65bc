package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.site.CatalogSite;
import org.wenshu.catalog.site.Narrowing;
import org.wenshu.catalog.site.OpenData;
import org.wenshu.catalog.site.PublicForms;
import org.wenshu.journal.testing.JournalBench;
import org.xml.sax.InputSource;

/** The catalog on a real journal and database. */
class CatalogTest {

    private static final String TEXT = "站前区户外招牌设置管理办法\n第一条 为了<规范>。\n第二条 本办法自施行。\n";
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 28);

    @TempDir
    Path data;

    private JournalBench bench;
    private Entries entries;
    private CatalogEntries reaction;
    private CatalogSite site;
    private OpenData open;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        entries = new Entries(bench.databases());
        CatalogSettings settings = Settings.defaults();
        reaction = new CatalogEntries(
                new EntryBook(bench.journal("catalog"), bench.clock(), settings),
                new Lives(bench.journal("catalog"), bench.clock()),
                bench.clock());
        open = new OpenData(entries, bench.clock(), settings);
        site = new CatalogSite(
                entries,
                bench.clock(),
                new PublicForms(entries, bench.content(), bench.clock(), new PlainPapers(), settings),
                anchor -> new PlainWriter());
        bench.follow(new CatalogProjection(entries, bench.content()));
        bench.follow(reaction);
        bench.clock()
                .set(PUBLISHED.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant());
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void aPublishedNormativeDocumentIsEnteredUnderTheNextNumber() {
        publish("a", Normativity.YES, Disclosure.ACTIVE);
        publish("b", Normativity.YES, Disclosure.ACTIVE);

        assertThat(entries.list(EntryFilter.ALL, 0, 10))
                .extracting(Entry::number)
                .containsExactly("ZQ-2025-00002", "ZQ-2025-00001");
        Entry entry = entries.find("ZQ-2025-00001").orElseThrow();
        assertThat(entry.indexNumber()).isEqualTo("ZQ/2025-00001");
        assertThat(entry.articles()).extracting(Article::label).containsExactly("第一条", "第二条");
    }

    @Test
    void whatIsNotForTheOpenLeavesNoTrace() {
        publish("withheld", Normativity.YES, Disclosure.WITHHELD);
        publish("request", Normativity.YES, Disclosure.ON_REQUEST);
        publish("letter", Normativity.NO, Disclosure.ACTIVE);

        assertThat(entries.count(EntryFilter.ALL)).isZero();
        assertThat(entries.organs()).isEmpty();
        assertThat(Tables.csv(open).lines()).hasSize(1);
        assertThat(open.feed(Narrowing.NONE)).doesNotContain("<entry");
    }

    @Test
    void anEntryThatComesTwiceUsesNoSecondNumber() {
        publish("a", Normativity.YES, Disclosure.ACTIVE);
        Journal journal = bench.journal("test");
        long head = journal.head();

        reaction.react(journal.stream("case/a").get(0));

        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void theStatusFollowsTheDay() {
        publish("a", Normativity.YES, Disclosure.ACTIVE);
        Entry entry = entries.find("ZQ-2025-00001").orElseThrow();

        Map<LocalDate, EntryStatus> expected = Map.of(
                LocalDate.of(2025, 4, 30), EntryStatus.NOT_YET_EFFECTIVE,
                LocalDate.of(2025, 5, 1), EntryStatus.IN_FORCE,
                LocalDate.of(2030, 4, 30), EntryStatus.IN_FORCE,
                LocalDate.of(2030, 5, 1), EntryStatus.EXPIRED);
        expected.forEach((day, status) -> {
            assertThat(entry.statusOn(day)).isEqualTo(status);
            long found = entries.count(EntryFilter.inForce(day));
            assertThat(found).isEqualTo(status == EntryStatus.IN_FORCE ? 1 : 0);
        });
    }

    @Test
    void isNarrowedByWordsOrganKindAndYear() {
        publish("a", Normativity.YES, Disclosure.ACTIVE);

        assertThat(count("招牌", "", "")).isEqualTo(1);
        assertThat(count("2025〕5号", "", "")).isEqualTo(1);
        assertThat(count("ZQ-2025-00001", "站前区人民政府", "2025")).isEqualTo(1);
        assertThat(count("%", "", "")).isZero();
        assertThat(count("", "区民政局", "")).isZero();
        assertThat(count("", "", "2024")).isZero();
    }

    @Test
    void theFeedIsWellFormedAndEscaped() throws Exception {
        publish("a", Normativity.YES, Disclosure.ACTIVE);

        String xml = open.feed(Narrowing.NONE);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(xml).contains("http://localhost:8181/catalog/ZQ-2025-00001", "办法&lt;试&gt;");
    }

    @Test
    void csvCellsAreNoFormulas() {
        publish("a", Normativity.YES, Disclosure.ACTIVE);

        assertThat(Tables.csv(open)).contains("\"'=cmd|办法<试>招牌\"");
    }

    @Test
    void theOriginalComesBackByteForByte() throws Exception {
        publish("a", Normativity.YES, Disclosure.ACTIVE);

        try (var response = bench.content()
                .open(new ContentHash(
                        entries.find("ZQ-2025-00001").orElseThrow().contentHash()))) {
            assertThat(new String(response.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(TEXT);
        }
        assertThatThrownBy(() -> site.original("ZQ-2025-00009"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(404));
    }

    @Test
    void aRebuildGivesTheSameTables() {
        publish("a", Normativity.YES, Disclosure.ACTIVE);
        List<Entry> before = entries.list(EntryFilter.ALL, 0, 10);

        bench.maintenance().rebuild("catalog");

        assertThat(entries.list(EntryFilter.ALL, 0, 10)).isEqualTo(before);
    }

    private long count(String words, String organ, String year) {
        return entries.count(new EntryFilter(words, organ, Optional.empty(), year, Optional.empty(), Optional.empty()));
    }

    private void publish(String id, Normativity normative, Disclosure disclosure) {
        String hash = bench.content()
                .put(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
                .hex();
        IssuedDocument document = new IssuedDocument(
                id,
                "=cmd|办法<试>招牌",
                "营站政发〔2025〕5号",
                DocumentKind.NOTICE,
                IssuerName.GOV,
                normative,
                List.of("gov"),
                List.of("站前区人民政府"),
                Optional.of("urban-enforcement"),
                List.of("综合执法"),
                disclosure,
                new StoredFile("办法.docx", "application/msword", hash, 1),
                hash,
                List.of(),
                List.of(article("第一条"), article("第二条")),
                PUBLISHED,
                PUBLISHED,
                PUBLISHED,
                LocalDate.of(2025, 5, 1),
                Optional.of(LocalDate.of(2030, 4, 30)));
        bench.journal("test").append(Append.by("test").to("case/" + id, 0, new DocumentPublished(document)));
        bench.await();
    }

    private static Article article(String label) {
        int start = TEXT.indexOf(label);
        return new Article(label, label, start, TEXT.indexOf('\n', start));
    }
}
