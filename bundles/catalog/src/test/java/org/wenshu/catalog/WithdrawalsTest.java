package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.edition.EditionLine;

/** What must not be public is taken out. */
class WithdrawalsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path data;

    private CatalogBench bench;
    private Withdrawals withdrawals;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
        bench.on(DAY);
        withdrawals = new Withdrawals(bench.lives, bench.entries, bench.journal.clock());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingButTheNumberStays() {
        String number = bench.publish("a", "物业管理办法", "营站住建〔2025〕1号", "根据《物业条例》，电梯应当保养。");
        bench.publish("b", "招牌管理办法", "营站住建〔2025〕2号", "招牌应当牢固。");
        Shelves shelves = new Shelves(bench.entries);
        assertThat(shelves.find(EntryFilter.ALL, DAY, 0, 9).total()).isEqualTo(2);
        bench.on(DAY.plusMonths(1));
        bench.editions.issue("2025-Q2", CatalogBench.JUSTICE);

        withdrawals.withdraw(number, "误公开", CatalogBench.JUSTICE);
        bench.tell("filing/x", new DocumentRevoked("x", "a", DAY, Optional.empty(), "决定"));

        assertThat(bench.entries.find(number)).isEmpty();
        assertThat(bench.entries.withdrawn(number)).isTrue();
        assertThat(shelves.find(EntryFilter.ALL, DAY, 0, 9).total()).isEqualTo(1);
        assertThat(bench.entries.saying("保养")).isEmpty();
        assertThat(bench.site.log()).contains("撤回公开：" + number).doesNotContain("物业", "误公开");
        assertThat(bench.editions.issued().get(0).lines())
                .extracting(EditionLine::title)
                .contains("招牌管理办法")
                .doesNotContain("物业管理办法");
        assertThat(bench.editions.issued().get(0).intact()).isFalse();
        bench.journal.maintenance().rebuild("catalog");
        assertThat(bench.entries.find(number)).isEmpty();
        String next = bench.publish("c", "新办法", "营站住建〔2025〕3号", "第一条。");
        assertThat(next).isEqualTo("ZQ-2025-00003");
    }

    @Test
    void onlyTheBureauWithdrawsAndSaysWhy() {
        String number = bench.publish("a", DAY, Optional.empty());

        refused(403, () -> withdrawals.withdraw(number, "误公开", CatalogBench.HOUSING));
        refused(422, () -> withdrawals.withdraw(number, "", CatalogBench.JUSTICE));
        refused(404, () -> withdrawals.withdraw("ZQ-2025-00009", "误公开", CatalogBench.JUSTICE));
        assertThat(bench.entries.find(number)).isPresent();
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
