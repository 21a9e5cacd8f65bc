package org.wenshu.catalog.cleanup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogBench;
import org.wenshu.catalog.Entry;

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

        refused(409, () -> cleanups.publish("2025", CatalogBench.JUSTICE));
        bench.decisions.submit("2025", CatalogBench.JUSTICE);
        bench.decisions.decide("2025", "营站政〔2025〕3号", bench.today(), Optional.empty(), CatalogBench.OFFICE);
        Cleanup published = cleanups.publish("2025", CatalogBench.JUSTICE);

        assertThat(published.publishedOn()).contains(DAY.plusDays(1));
        assertThat(published.lines().get(1).judgement())
                .contains(new Cleanup.Judgement(
                        Conclusion.REPEAL, "上位法已经废止", DAY.plusDays(1), CatalogBench.JUSTICE.person()));
        refused(409, () -> cleanups.conclude("2025", old, Optional.of(Conclusion.KEEP), "又来", CatalogBench.JUSTICE));
        bench.journal.maintenance().rebuild("catalog");
        assertThat(cleanups.published()).containsExactly(published);
    }

    /** Nobody's judgement ends a document: the government's decision does, from its day on, once. */
    @Test
    void whatTheGovernmentDecidesEndsDocuments() {
        String kept = bench.publish("a", "物业办法", "营站住建〔2025〕1号", "第一条　收费。");
        String old = bench.publish("b", "招牌办法", "营站住建〔2025〕2号", "第一条　招牌。");
        String empty = bench.publish("c", "摊点办法", "营站住建〔2025〕3号", "第一条　摊点。");
        judged(Map.of(kept, Conclusion.AMEND, old, Conclusion.REPEAL, empty, Conclusion.LAPSED));
        assertThat(status(old)).isEqualTo(EntryStatus.IN_FORCE);
        LocalDate ends = DAY.plusDays(10);

        refused(409, () -> decide(ends));
        refused(403, () -> bench.decisions.submit("2025", CatalogBench.HOUSING));
        bench.decisions.submit("2025", CatalogBench.JUSTICE);
        refused(409, () -> cleanups.conclude("2025", old, keep(), "又来", CatalogBench.JUSTICE));
        refused(422, () -> decide(DAY.minusDays(1)));
        bench.decisions.giveBack("2025", "再研究", CatalogBench.OFFICE);
        assertThat(cleanups.find("2025").returned()).contains("再研究");
        bench.decisions.submit("2025", CatalogBench.JUSTICE);
        decide(ends);

        assertThat(status(old)).isEqualTo(EntryStatus.IN_FORCE);
        bench.begin(ends);
        assertThat(status(old)).isEqualTo(EntryStatus.REPEALED);
        assertThat(status(empty)).isEqualTo(EntryStatus.EXPIRED);
        assertThat(status(kept)).isEqualTo(EntryStatus.IN_FORCE);
        assertThat(bench.site.log())
                .contains("废止：招牌办法", "宣布失效：摊点办法", "营站政〔2025〕3号")
                .doesNotContain("<title>失效：");
        assertThat(bench.view(empty, ends).history())
                .anyMatch(line -> line.text().equals("宣布失效"));
        long head = bench.journal.journal("test").head();
        bench.effects.dayBegun(ends);
        assertThat(bench.journal.journal("test").head()).isEqualTo(head);
        cleanups.publish("2025", CatalogBench.JUSTICE);
        assertThat(cleanups.toAmend()).extracting(Entry::number).containsExactly(kept);
        bench.acts.amend(kept, Optional.of(ends), "营站住建〔2025〕9号", CatalogBench.HOUSING);
        assertThat(cleanups.toAmend()).isEmpty();
        Cleanup before = cleanups.find("2025");
        bench.journal.maintenance().rebuild("catalog");
        assertThat(cleanups.find("2025")).isEqualTo(before);
    }

    private void judged(Map<String, Conclusion> conclusions) {
        cleanups.open(CatalogBench.JUSTICE);
        conclusions.forEach((number, conclusion) ->
                cleanups.conclude("2025", number, Optional.of(conclusion), "理由", CatalogBench.HOUSING));
    }

    private void decide(LocalDate ends) {
        bench.decisions.decide("2025", "营站政〔2025〕3号", DAY, Optional.of(ends), CatalogBench.OFFICE);
    }

    private EntryStatus status(String number) {
        return bench.entries.find(number).orElseThrow().statusOn(bench.today());
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
