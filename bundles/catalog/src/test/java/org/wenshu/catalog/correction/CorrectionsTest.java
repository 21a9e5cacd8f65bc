package org.wenshu.catalog.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.catalog.CatalogBench.HOUSING;
import static org.wenshu.catalog.CatalogBench.JUSTICE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogBench;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Lives;
import org.wenshu.catalog.Tables;
import org.wenshu.catalog.existing.Completion;
import org.wenshu.catalog.existing.District;

/** What the catalog says of a document is put right, on a real journal and database. */
class CorrectionsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path data;

    private CatalogBench bench;
    private Corrections corrections;
    private String number;

    @BeforeEach
    void published() {
        bench = new CatalogBench(data);
        bench.on(DAY);
        District district = new District();
        corrections = new Corrections(
                bench.lives, bench.entries, new Completion(district, bench.entries), district, bench.journal.clock());
        number = bench.publish("a", DAY, Optional.of(LAST));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theEntrySaysWhatIsRightAndWhatWasWrong() {
        bench.on(DAY.plusDays(3));

        corrections.correct(number, named("站前区物业收费办法", "营站住建〔2025〕9号"), JUSTICE);

        Entry entry = entry();
        assertThat(entry.number()).isEqualTo(number);
        assertThat(entry.title()).isEqualTo("站前区物业收费办法");
        assertThat(entry.version()).isEqualTo(2);
        assertThat(entry.validity().expiresOn()).contains(LAST);
        assertThat(entry.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.on()).isEqualTo(DAY.plusDays(3));
            assertThat(correction.reason()).isEqualTo("录入错误");
            assertThat(correction.summary())
                    .isEqualTo("标题由“站前区物业收费暂行办法”更正为“站前区物业收费办法”；" + "发文字号由“营站住建〔2025〕1号”更正为“营站住建〔2025〕9号”");
        });
        assertThat(entry.at(1).title()).isEqualTo("站前区物业收费暂行办法");
        assertThat(entry.at(1).version()).isEqualTo(1);
        assertThat(entry.at(2)).isEqualTo(entry);
        assertThat(bench.site.log()).contains("勘误：站前区物业收费办法", "录入错误").doesNotContain("justice-reviewer");
        assertThat(Tables.csv(bench.site)).contains("\"2\",\"2025-06-05 标题由");
        assertThat(bench.view(number, bench.today()).history())
                .anyMatch(line -> line.text().startsWith("勘误：标题由"));
    }

    @Test
    void eachVersionHasItsProof() {
        bench.journal.await();
        String first = bench.proofs.proof(number);
        corrections.correct(number, named("站前区物业收费办法", "营站住建〔2025〕9号"), JUSTICE);
        bench.journal.await();

        assertThat(bench.proofs.proof(number))
                .isEqualTo(bench.proofs.proof(number, 2))
                .isNotEqualTo(first);
        assertThat(entryOf(bench.proofs.proof(number, 1))).isEqualTo(entryOf(first));
        refused(404, () -> bench.proofs.proof(number, 3));
    }

    @Test
    void daysThatWereWrongChangeTheStatusAndOthersAreTold() {
        bench.begin(LAST.plusDays(1));
        assertThat(entry().statusOn(bench.today())).isEqualTo(EntryStatus.EXPIRED);

        corrections.correct(number, until(Optional.of(LAST.plusYears(1))), JUSTICE);

        assertThat(entry().statusOn(bench.today())).isEqualTo(EntryStatus.IN_FORCE);
        assertThat(told()).containsExactly(EntryStatus.EXPIRED, EntryStatus.IN_FORCE);
        bench.begin(LAST.plusYears(1).plusDays(1));
        assertThat(told()).containsExactly(EntryStatus.EXPIRED, EntryStatus.IN_FORCE, EntryStatus.EXPIRED);
        corrections.correct(number, until(Optional.empty()), JUSTICE);
        assertThat(entry().validity().expiresOn()).isEmpty();
        assertThat(entry().at(2).validity().expiresOn()).contains(LAST.plusYears(1));
        assertThat(entry().at(1).validity().expiresOn()).contains(LAST);
    }

    @Test
    void whatWasDecidedMeanwhileStands() {
        bench.acts.extend(number, Optional.of(LAST.plusYears(2)), "营站住建〔2025〕30号", HOUSING);
        bench.acts.repeal(number, Optional.of(LAST.plusYears(1)), "营站住建〔2025〕31号", HOUSING);

        corrections.correct(number, until(Optional.of(LAST.minusMonths(1))), JUSTICE);

        assertThat(entry().validity().expiresOn()).contains(LAST.plusYears(2));
        assertThat(entry().validity().repealedOn()).contains(LAST.plusYears(1));
        EntryCorrected event = bench.journal.journal("test").stream(Lives.stream("a")).stream()
                .filter(told -> told.type().equals(EntryCorrected.TYPE))
                .findFirst()
                .orElseThrow()
                .as(EntryCorrected.class);
        assertThat(event.lastDay()).contains(LAST.plusYears(2));
    }

    @Test
    void onlyTheBureauCorrectsAndSaysWhy() {
        bench.publish("b", "招牌办法", "营站住建〔2025〕2号", "第一条");

        refused(403, () -> corrections.correct(number, until(Optional.empty()), HOUSING));
        refused(404, () -> corrections.correct("ZQ-2025-00099", until(Optional.empty()), JUSTICE));
        refused(422, () -> corrections.correct(number, until(Optional.of(LAST)), JUSTICE));
        refused(422, () -> corrections.correct(number, until(Optional.of(DAY.minusDays(1))), JUSTICE));
        refused(422, () -> corrections.correct(number, stated("办法", "", Optional.empty(), " ".strip()), JUSTICE));
        refused(409, () -> corrections.correct(number, named("招牌办法", "营站住建〔2025〕2号"), JUSTICE));
        assertThat(entry().version()).isEqualTo(1);
    }

    @Test
    void aRebuildGivesTheSame() {
        corrections.correct(number, named("站前区物业收费办法", "营站住建〔2025〕9号"), JUSTICE);
        bench.acts.repeal(number, Optional.of(LAST), "营站住建〔2025〕31号", HOUSING);
        corrections.correct(number, until(Optional.empty()), JUSTICE);
        Entry before = entry();
        String log = bench.site.log();

        bench.journal.maintenance().rebuild("catalog");

        assertThat(entry()).isEqualTo(before);
        assertThat(bench.site.log()).isEqualTo(log);
    }

    private Entry entry() {
        return bench.entries.find(number).orElseThrow();
    }

    private List<EntryStatus> told() {
        return bench.journal.journal("test").stream(Lives.stream("a")).stream()
                .filter(told -> told.type().equals(StatusChanged.TYPE))
                .map(told -> told.as(StatusChanged.class).status())
                .toList();
    }

    /** The line of a proof that is the entry itself. */
    private static String entryOf(String proof) {
        return proof.lines()
                .filter(line -> line.startsWith("extra "))
                .findFirst()
                .orElseThrow();
    }

    private static Restatement named(String title, String documentNumber) {
        return stated(title, documentNumber, Optional.empty(), "录入错误");
    }

    private static Restatement until(Optional<LocalDate> last) {
        return stated("", "", last, "录入错误");
    }

    private static Restatement stated(String title, String documentNumber, Optional<LocalDate> last, String reason) {
        return new Restatement(
                Optional.of(title).filter(text -> !text.isEmpty()),
                Optional.of(documentNumber).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                last,
                title.isEmpty() && last.isEmpty(),
                reason);
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).as(e.getMessage()).isEqualTo(status);
            assertThat(e.problem().detail()).isNotBlank().doesNotContain("{");
        });
    }
}
