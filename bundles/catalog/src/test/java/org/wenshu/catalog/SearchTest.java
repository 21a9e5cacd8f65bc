package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.IssuerName;

/** Looking through the catalog: texts, facets and related documents. */
class SearchTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path data;

    private CatalogBench bench;
    private Shelves shelves;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
        bench.on(DAY);
        shelves = new Shelves(bench.entries);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void wordsAreFoundInTexts() {
        String number = bench.publish("a", "物业管理办法", "营站住建〔2025〕1号", "第一条　电梯应当每月维护保养。");
        bench.publish("b", "招牌管理办法", "营站住建〔2025〕2号", "第一条　招牌应当牢固。");

        assertThat(numbers("维护保养")).containsExactly(number);
        assertThat(numbers("电梯 保养")).containsExactly(number);
        assertThat(numbers("保养维护")).isEmpty();
        assertThat(numbers("应当")).hasSize(2);
        assertThat(numbers("\" OR *")).isEmpty();
        assertThat(numbers("管理办法")).hasSize(2);
    }

    @Test
    void theListAndTheTableFindTheSame() {
        bench.publish("a", "物业管理办法", "营站住建〔2025〕1号", "电梯应当每月维护保养。");
        bench.publish("b", "招牌管理办法", "营站住建〔2025〕2号", "招牌应当牢固。");

        for (String words : List.of("", "电梯", "招牌", "应当", "营站住建〔2025〕2号", "ZQ-2025-00001", "没有", "电")) {
            EntryFilter filter = words(words);
            assertThat(shelves.find(filter, DAY, 0, 10).entries())
                    .as(words)
                    .isEqualTo(bench.entries.list(filter, 0, 10));
        }
    }

    @Test
    void eachFacetCountsUnderTheOtherRestrictions() {
        bench.publish("a", DAY, Optional.empty());
        bench.publish("b", Disclosure.ACTIVE, IssuerName.DEPT, DAY.plusDays(1), Optional.empty());

        Facets facets = shelves.find(EntryFilter.having(EntryStatus.NOT_YET_EFFECTIVE, DAY), DAY, 0, 10)
                .facets();

        assertThat(facets.organs()).containsExactly(new Facets.Count("站前区住房和城乡建设局", 1));
        assertThat(facets.years()).containsExactly(new Facets.Count("2025", 1));
        assertThat(facets.statuses())
                .containsExactlyInAnyOrder(new Facets.Count("IN_FORCE", 1), new Facets.Count("NOT_YET_EFFECTIVE", 1));
    }

    @Test
    void theNextDayAndTheNextEntryAreCounted() {
        bench.publish("a", Disclosure.ACTIVE, IssuerName.DEPT, DAY.plusDays(1), Optional.empty());
        assertThat(statuses(DAY)).containsExactly(new Facets.Count("NOT_YET_EFFECTIVE", 1));

        assertThat(statuses(DAY.plusDays(1))).containsExactly(new Facets.Count("IN_FORCE", 1));
        bench.publish("b", DAY, Optional.empty());
        assertThat(statuses(DAY.plusDays(1))).containsExactly(new Facets.Count("IN_FORCE", 2));
    }

    @Test
    void whatIsNotForTheOpenIsNeitherFoundNorCounted() {
        bench.publish("w", Disclosure.WITHHELD, IssuerName.DEPT, DAY, Optional.empty());
        bench.publish("r", Disclosure.ON_REQUEST, IssuerName.DEPT, DAY, Optional.empty());

        Shelves.Found found = shelves.find(words("收费"), DAY, 0, 10);
        assertThat(found.total()).isZero();
        assertThat(found.facets().organs()).isEmpty();
        assertThat(bench.entries.saying("收费")).isEmpty();
    }

    @Test
    void relatedDocumentsAreShownAtBothEnds() {
        String old = bench.publish("a", "物业管理办法", "营站住建〔2024〕1号", "根据《物业管理条例》和《城市居住区规定》（营政发〔2020〕3号），制定本办法。");
        String young = bench.publish("b", "物业收费办法", "营站住建〔2025〕2号", "依据《物业管理办法》，制定本办法。");
        bench.acts.repeal(old, Optional.of(DAY.plusDays(1)), "营站住建〔2025〕2号", CatalogBench.JUSTICE);

        assertThat(relations(old))
                .containsExactly(
                        new Relation("BASIS", "物业管理条例", "", Optional.empty()),
                        new Relation("BASIS", "城市居住区规定", "营政发〔2020〕3号", Optional.empty()),
                        new Relation("REPEALED", "物业收费办法", "营站住建〔2025〕2号", Optional.of(young)),
                        new Relation("BASIS_BY", "物业收费办法", "营站住建〔2025〕2号", Optional.of(young)));
        assertThat(relations(young))
                .contains(
                        new Relation("BASIS", "物业管理办法", "营站住建〔2024〕1号", Optional.of(old)),
                        new Relation("REPEALED_BY", "物业管理办法", "营站住建〔2024〕1号", Optional.of(old)));
    }

    @Test
    void aRebuildFindsTheSame() {
        String number = bench.publish("a", "物业管理办法", "营站住建〔2025〕1号", "根据《物业管理条例》，电梯应当保养。");
        List<Relation> before = relations(number);

        bench.journal.maintenance().rebuild("catalog");

        assertThat(numbers("保养")).containsExactly(number);
        assertThat(relations(number)).isEqualTo(before).hasSize(1);
    }

    private List<Facets.Count> statuses(LocalDate day) {
        return shelves.find(EntryFilter.ALL, day, 0, 10).facets().statuses();
    }

    private List<Relation> relations(String number) {
        return bench.entries.relations(bench.entries.find(number).orElseThrow());
    }

    private List<String> numbers(String words) {
        return shelves.find(words(words), DAY, 0, 10).entries().stream()
                .map(Entry::number)
                .toList();
    }

    private static EntryFilter words(String words) {
        return new EntryFilter(words, "", Optional.empty(), "", Optional.empty(), Optional.empty());
    }
}
