package org.wenshu.filing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.refused;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingBench;
import org.wenshu.filing.FilingTables;

/** Decisions from above on the district government's own documents. */
class RevocationsTest {

    @TempDir
    private Path data;

    private FilingBench bench;

    @BeforeEach
    void open() {
        bench = new FilingBench(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theCityRevokesTheDistrictsDocumentOnce() {
        bench.publish("g", Normativity.YES);
        Filing filing = first();
        assertThat(bench.revocations.mayRecord(filing, FilingBench.JUSTICE)).isTrue();

        bench.revocations.record(filing.id(), bench.today(), Optional.empty(), "营政发〔2025〕30号", FilingBench.JUSTICE);

        assertThat(bench.revocations.revoked(filing))
                .contains(new DocumentRevoked(filing.id(), "g", bench.today(), Optional.empty(), "营政发〔2025〕30号"));
        assertThat(bench.revocations.mayRecord(filing, FilingBench.JUSTICE)).isFalse();
        refused(409, () -> record(filing, "营政发〔2025〕31号"));
    }

    @Test
    void strangersGapsAndWrongDaysAreRefused() {
        bench.publish("g", Normativity.YES);
        Filing filing = first();
        var day = bench.today();

        refused(403, () -> bench.revocations.record(filing.id(), day, Optional.empty(), "号", FilingBench.HOUSING));
        refused(422, () -> record(filing, ""));
        refused(
                422,
                () -> bench.revocations.record(
                        filing.id(), day.plusDays(1), Optional.empty(), "号", FilingBench.JUSTICE));
        refused(
                422,
                () -> bench.revocations.record(
                        filing.id(), day, Optional.of(day.minusDays(1)), "号", FilingBench.JUSTICE));
        assertThat(bench.revocations.revoked(filing)).isEmpty();
    }

    @Test
    void aDepartmentsDocumentGoesTheWayOfArticle32() {
        bench.publish("d", "housing");

        refused(409, () -> record(first(), "营政发〔2025〕30号"));
    }

    @Test
    void whatIsPublishedIsComparedWithWhatIsFiled() {
        bench.publish("g", Normativity.YES);
        assertThat(bench.reconciliation.balance().published()).isEqualTo(1);
        assertThat(bench.reconciliation.balance().pending()).isEqualTo(1);

        bench.enterOnly("old");

        var balance = bench.reconciliation.balance();
        assertThat(balance.published()).isEqualTo(2);
        assertThat(balance.unfiled()).singleElement().satisfies(missing -> assertThat(missing.documentNumber())
                .isEqualTo("营站发〔2020〕old号"));
    }

    private Filing first() {
        return bench.tables.list(FilingTables.Filter.ALL, 0, 1).get(0);
    }

    private void record(Filing filing, String reference) {
        bench.revocations.record(filing.id(), bench.today(), Optional.empty(), reference, FilingBench.JUSTICE);
    }
}
