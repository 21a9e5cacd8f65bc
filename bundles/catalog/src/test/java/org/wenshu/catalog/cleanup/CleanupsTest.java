package org.wenshu.catalog.cleanup;

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
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogBench;

/** Clean-ups every two years. */
class CleanupsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path data;

    private CatalogBench bench;
    private Cleanups cleanups;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
        bench.on(DAY);
        cleanups = bench.cleanups;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aListIsWorkedThroughAndPublished() {
        String kept = bench.publish("a", "物业办法", "营站住建〔2025〕1号", "第一条　收费。");
        String ended = bench.publish("b", DAY, Optional.of(DAY));
        String old = bench.publish("c", "招牌办法", "营站住建〔2025〕3号", "第一条　招牌。");
        bench.begin(DAY.plusDays(1));

        Cleanup opened = cleanups.open(CatalogBench.JUSTICE);
        assertThat(opened.lines()).extracting(Cleanup.Line::number).containsExactly(kept, old);
        assertThat(opened.lines()).extracting(Cleanup.Line::number).doesNotContain(ended);
        refused(409, () -> cleanups.open(CatalogBench.JUSTICE));
        refused(409, () -> cleanups.publish("2025", CatalogBench.JUSTICE));
        cleanups.conclude("2025", kept, Optional.of(Conclusion.KEEP), "评估报告", CatalogBench.HOUSING);
        cleanups.conclude("2025", old, Optional.of(Conclusion.AMEND), "与上位法不一致", CatalogBench.HOUSING);
        cleanups.conclude("2025", old, Optional.of(Conclusion.REPEAL), "上位法已经废止", CatalogBench.JUSTICE);
        assertThat(cleanups.published()).isEmpty();

        Cleanup published = cleanups.publish("2025", CatalogBench.JUSTICE);

        assertThat(published.publishedOn()).contains(DAY.plusDays(1));
        assertThat(published.lines().get(1).judgement())
                .contains(new Cleanup.Judgement(
                        Conclusion.REPEAL, "上位法已经废止", DAY.plusDays(1), CatalogBench.JUSTICE.person()));
        refused(409, () -> cleanups.conclude("2025", old, Optional.of(Conclusion.KEEP), "又来", CatalogBench.JUSTICE));
        bench.journal.maintenance().rebuild("catalog");
        assertThat(cleanups.published()).containsExactly(published);
    }

    @Test
    void onlyThoseWhoAnswerForADocumentJudgeIt() {
        String number = bench.publish("a", "物业办法", "营站住建〔2025〕1号", "第一条　收费。");
        refused(403, () -> cleanups.open(CatalogBench.HOUSING));
        cleanups.open(CatalogBench.JUSTICE);

        refused(403, () -> cleanups.conclude("2025", number, keep(), "理由", CatalogBench.COMMERCE));
        refused(422, () -> cleanups.conclude("2025", number, keep(), "", CatalogBench.HOUSING));
        refused(422, () -> cleanups.conclude("2025", number, Optional.empty(), "理由", CatalogBench.HOUSING));
        refused(404, () -> cleanups.conclude("2025", "ZQ-2025-00009", keep(), "理由", CatalogBench.HOUSING));
        refused(404, () -> cleanups.find("2024"));
        refused(403, () -> cleanups.publish("2025", CatalogBench.HOUSING));
    }

    @Test
    void theNextIsRemindedOfAfterTwoYearsOnce() {
        assertThat(cleanups.due()).isEmpty();
        bench.publish("a", DAY, Optional.empty());
        assertThat(cleanups.due()).contains(DAY.plusYears(2));
        bench.on(DAY.plusYears(2).plusDays(3));

        cleanups.dayBegun(bench.today());
        cleanups.dayBegun(bench.today());

        assertThat(bench.journal.journal("test").stream("catalog-cleanup-reminder/2027-06-02"))
                .singleElement()
                .extracting(entry -> entry.as(CleanupReminded.class).on())
                .isEqualTo(DAY.plusYears(2));
    }

    private static Optional<Conclusion> keep() {
        return Optional.of(Conclusion.KEEP);
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
