package org.wenshu.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogBench;

/** Quarterly editions. */
class EditionsTest {

    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 4);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    @TempDir
    private Path data;

    private CatalogBench bench;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theQuarterIsRemindedOfOnceAlsoLate() {
        bench.on(AUGUST);
        bench.publish("a", AUGUST, Optional.empty());

        bench.on(OCTOBER.plusDays(20));
        bench.editions.dayBegun(OCTOBER.plusDays(20));
        bench.editions.dayBegun(OCTOBER.plusDays(21));

        List<JournalEntry> stream = bench.journal.journal("test").stream("catalog-edition/2025-Q3");
        assertThat(stream)
                .singleElement()
                .extracting(entry -> entry.as(EditionReminded.class))
                .isEqualTo(new EditionReminded("2025-Q3", LocalDate.of(2025, 10, 31), OCTOBER));
        assertThat(bench.editions.missing())
                .containsExactly(new Editions.Missing("2025-Q3", "2025年第三季度", LocalDate.of(2025, 10, 31), false));
        bench.on(LocalDate.of(2025, 11, 1));
        assertThat(bench.editions.missing()).allMatch(Editions.Missing::overdue);
    }

    @Test
    void anEmptyCatalogIsNotRemindedOf() {
        bench.on(OCTOBER);
        bench.editions.dayBegun(OCTOBER);

        assertThat(bench.journal.journal("test").stream("catalog-edition/2025-Q3"))
                .isEmpty();
        assertThat(bench.editions.missing()).isEmpty();
    }

    @Test
    void anEditionTellsWhatWasPublishedAndWhatChanged() throws IOException {
        bench.on(AUGUST);
        String repealed = bench.publish("a", "物业办法", "营站住建〔2025〕1号", "第一条　收费。");
        bench.publish("w", Disclosure.WITHHELD, IssuerName.DEPT, AUGUST, Optional.empty());
        bench.acts.repeal(repealed, Optional.of(AUGUST.plusDays(9)), "营站住建〔2025〕9号", CatalogBench.JUSTICE);
        bench.begin(OCTOBER);
        bench.publish("c", "招牌办法", "营站住建〔2025〕3号", "第一条　招牌。");

        Edition edition = bench.editions.issue("2025-Q3", CatalogBench.JUSTICE);

        assertThat(edition.lines())
                .extracting(EditionLine::what, EditionLine::title, EditionLine::day)
                .containsExactly(tuple("PUBLISHED", "物业办法", AUGUST), tuple("REPEALED", "物业办法", AUGUST.plusDays(9)));
        assertThat(edition.inForce()).isZero();
        assertThat(bench.editions.issued()).containsExactly(edition);
        assertThat(bench.editions.missing()).isEmpty();
        try (InputStream docx = bench.journal.content().open(new ContentHash(edition.docx()))) {
            assertThat(new String(docx.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("2025年第三季度", "物业办法", "营站住建〔2025〕9号")
                    .doesNotContain("招牌", "物业收费");
        }
        bench.journal.maintenance().rebuild("catalog");
        assertThat(bench.editions.issued()).containsExactly(edition);
    }

    @Test
    void onlyTheBureauIssuesAnEndedQuarterAndOnce() {
        bench.on(AUGUST);
        bench.publish("a", AUGUST, Optional.empty());
        refused("2025-Q3", 422);
        refused("2025-Q9", 422);
        bench.on(OCTOBER);
        bench.editions.issue("2025-Q3", CatalogBench.JUSTICE);
        refused("2025-Q3", 409);
        assertThatThrownBy(() -> bench.editions.issue("2025-Q2", CatalogBench.HOUSING))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(403));
    }

    private void refused(String period, int status) {
        assertThatThrownBy(() -> bench.editions.issue(period, CatalogBench.JUSTICE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(status));
    }
}
