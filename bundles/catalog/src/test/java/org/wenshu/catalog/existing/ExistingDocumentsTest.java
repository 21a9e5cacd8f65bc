package org.wenshu.catalog.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.catalog.CatalogBench.HOUSING;
import static org.wenshu.catalog.CatalogBench.JUSTICE;
import static org.wenshu.catalog.CatalogBench.OFFICE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogBench;
import org.wenshu.catalog.Entry;

/** Documents that were published before and live on in the catalog (S28 by its own dates). */
class ExistingDocumentsTest {

    private static final LocalDate ENTERED = LocalDate.of(2025, 5, 30);
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 20);
    private static final LocalDate EFFECTIVE = LocalDate.of(2023, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
    private static final String TEXT = "站前区零工市场管理暂行办法\n营站人社〔2023〕5号\n第一条　为了规范零工市场，制定本办法。\n";

    @TempDir
    private Path data;

    private CatalogBench bench;
    private ExistingDocuments documents;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
        bench.on(ENTERED);
        documents = new ExistingDocuments(
                new Intake(
                        new PlainReading(),
                        bench.journal.content(),
                        bench.journal.journal("catalog"),
                        bench.journal.clock()),
                new Completion(new District(), bench.entries),
                bench.book,
                bench.lives,
                bench.journal.clock());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void isEnteredWithItsDatesAndEndsByItself() {
        String number = enter(TEXT, twoYears());

        Entry entry = entry(number);
        assertThat(number).isEqualTo("ZQ-2025-00001");
        assertThat(entry.title()).isEqualTo("站前区零工市场管理暂行办法");
        assertThat(entry.documentNumber()).isEqualTo("营站人社〔2023〕5号");
        assertThat(entry.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(entry.organs()).containsExactly("站前区人力资源和社会保障局");
        assertThat(entry.publishedOn()).isEqualTo(PUBLISHED);
        assertThat(entry.validity().effectiveOn()).isEqualTo(EFFECTIVE);
        assertThat(entry.validity().expiresOn()).contains(LAST);
        assertThat(entry.articles()).hasSize(1);
        assertThat(entry.statusOn(EFFECTIVE.minusDays(1))).isEqualTo(EntryStatus.NOT_YET_EFFECTIVE);
        assertThat(bench.acts.expiring(JUSTICE)).isEmpty();
        bench.begin(LocalDate.of(2025, 5, 31));
        assertThat(bench.acts.expiring(JUSTICE)).hasSize(1);
        bench.begin(LAST.plusDays(1));
        assertThat(entry(number).statusOn(bench.today())).isEqualTo(EntryStatus.EXPIRED);
        refused(409, () -> bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "文件", JUSTICE));
    }

    @Test
    void isNotAskedForAnExplanationButKeepsTheOneItHas() {
        String number = enter(TEXT, twoYears());
        assertThat(bench.interpretations.missing(JUSTICE)).isEmpty();

        String other = enter(TEXT.replace("5号", "6号"), with(List.of("一图读懂")));
        assertThat(bench.view(other, ENTERED).interpretations()).containsExactly("一图读懂");
        assertThat(bench.view(number, ENTERED).interpretations()).isEmpty();
    }

    @Test
    void takesTheNextNumberOfTheYear() {
        bench.publish("new", ENTERED, Optional.empty());

        assertThat(enter(TEXT, twoYears())).isEqualTo("ZQ-2025-00002");
    }

    @Test
    void isEnteredOnce() {
        enter(TEXT, twoYears());
        long before = bench.journal.journal("test").head();

        refused(409, () -> enter(TEXT, twoYears()));
        assertThat(bench.journal.journal("test").head()).isEqualTo(before);
    }

    @Test
    void onlyTheJusticeBureauEnters() {
        refused(403, () -> documents.enter(file(TEXT), twoYears(), HOUSING));
        refused(403, () -> documents.enter(file(TEXT), twoYears(), OFFICE));
    }

    @Test
    void ofAClassifiedOrUnreadableFileNothingIsKept() {
        refused(422, () -> enter("机密★10年\n站前区办法\n正文\n", twoYears()));
        refused(422, () -> enter("", twoYears()));

        assertThat(bench.journal.content().all()).isEmpty();
        List<JournalEntry> told = bench.journal.journal("test").read(0, 10);
        assertThat(told).singleElement().satisfies(entry -> {
            ClassifiedRefused refused = entry.as(ClassifiedRefused.class);
            assertThat(refused.account()).isEqualTo(JUSTICE.account());
            assertThat(refused.size()).isPositive();
            assertThat(entry.payload()).doesNotContain("机密", "站前区");
        });
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(422, () -> enter("\n\n正文\n", twoYears()));
        refused(422, () -> enter(TEXT, dated(ENTERED.plusDays(1), EFFECTIVE, Optional.empty(), Optional.empty())));
        refused(422, () -> enter(TEXT, dated(PUBLISHED, PUBLISHED.minusDays(1), Optional.empty(), Optional.empty())));
        refused(422, () -> enter(TEXT, dated(PUBLISHED, EFFECTIVE, Optional.of(PUBLISHED), Optional.empty())));
        refused(422, () -> enter(TEXT, dated(PUBLISHED, EFFECTIVE, Optional.of(LAST), Optional.of(2))));
        refused(422, () -> enter(TEXT, dated(PUBLISHED, EFFECTIVE, Optional.empty(), Optional.of(0))));
        refused(422, () -> enter(TEXT, by(IssuerName.GOV, "human-resources")));
        refused(422, () -> enter(TEXT, by(IssuerName.DEPT, "human-resources", "housing")));
        refused(422, () -> enter(TEXT, by(IssuerName.JOINT_DEPT, "human-resources")));
        refused(422, () -> enter(TEXT, by(IssuerName.DEPT, "city")));
        refused(422, () -> enter(TEXT, by(IssuerName.DEPT, "nobody")));
        assertThat(bench.journal.journal("test").head()).isZero();
    }

    @Test
    void aJointOneHasTheLeadFirst() {
        String number = enter(TEXT, by(IssuerName.JOINT_DEPT, "housing", "human-resources"));

        assertThat(entry(number).organs()).containsExactly("站前区住房和城乡建设局", "站前区人力资源和社会保障局");
        bench.acts.repeal(number, Optional.of(ENTERED), "营站住建〔2025〕9号", HOUSING);
        assertThat(entry(number).statusOn(ENTERED)).isEqualTo(EntryStatus.REPEALED);
    }

    private String enter(String text, ExistingDocument stated) {
        return documents.enter(file(text), stated, JUSTICE);
    }

    private static Upload file(String text) {
        return new Upload("办法.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private Entry entry(String number) {
        return bench.entries.find(number).orElseThrow();
    }

    private static ExistingDocument twoYears() {
        return dated(PUBLISHED, EFFECTIVE, Optional.empty(), Optional.of(2));
    }

    private static ExistingDocument with(List<String> interpretations) {
        return stated(PUBLISHED, EFFECTIVE, Optional.empty(), Optional.empty(), interpretations);
    }

    private static ExistingDocument dated(
            LocalDate published, LocalDate effective, Optional<LocalDate> expires, Optional<Integer> years) {
        return stated(published, effective, expires, years, List.of());
    }

    private static ExistingDocument stated(
            LocalDate published,
            LocalDate effective,
            Optional<LocalDate> expires,
            Optional<Integer> years,
            List<String> interpretations) {
        return new ExistingDocument(
                Optional.empty(),
                Optional.empty(),
                Optional.of(IssuerName.DEPT),
                Optional.empty(),
                List.of("human-resources"),
                List.of("人社"),
                Optional.empty(),
                Optional.of(published),
                Optional.of(effective),
                expires,
                years,
                interpretations,
                "纸质档案");
    }

    private static ExistingDocument by(IssuerName issuer, String... organs) {
        return new ExistingDocument(
                Optional.empty(),
                Optional.empty(),
                Optional.of(issuer),
                Optional.empty(),
                List.of(organs),
                List.of(),
                Optional.empty(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "");
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).as(e.getMessage()).isEqualTo(status);
            assertThat(e.problem().detail()).isNotBlank().doesNotContain("{");
        });
    }
}
