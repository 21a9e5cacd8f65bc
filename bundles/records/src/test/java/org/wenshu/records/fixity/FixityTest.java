package org.wenshu.records.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.storage.StorageException;
import org.wenshu.records.RecordsBench;
import org.wenshu.records.Register;

class FixityTest {

    @TempDir
    Path data;

    private RecordsBench records;
    private FixityTables tables;
    private FixityCheck check;
    private FixityJob job;

    @BeforeEach
    void open() {
        records = new RecordsBench(data);
        tables = new FixityTables(records.tables);
        check = new FixityCheck(tables, records.bench.content(), new Register(records.journal), records.bench.clock());
        job = new FixityJob(check, tables);
    }

    @AfterEach
    void close() {
        job.stop();
        records.close();
    }

    @Test
    void soundContentsAreAllRead() throws Exception {
        receive("a", "b");

        check.run("archivist");

        FixityReport report = tables.latest(1).get(0);
        assertThat(report.sound()).isTrue();
        assertThat(report.checked()).isEqualTo(4);
        assertThat(report.octets()).isEqualTo("a".length() * 2 + "附件a".getBytes("UTF-8").length * 2);
        assertThat(report.account()).isEqualTo("archivist");
    }

    @Test
    void whatIsLostOrAlteredIsNamed() throws Exception {
        receive("a", "b", "c");
        Files.delete(stored("a"));
        Path altered = stored("b");
        altered.toFile().setWritable(true);
        Files.writeString(altered, "x");

        check.run("system");

        FixityReport report = tables.latest(1).get(0);
        assertThat(report.sound()).isFalse();
        assertThat(report.lost()).isEqualTo(1);
        assertThat(report.altered()).isEqualTo(1);
        assertThat(report.flaws())
                .extracting(Flaw::documentId, Flaw::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("a", Flaw.Kind.LOST),
                        org.assertj.core.api.Assertions.tuple("b", Flaw.Kind.ALTERED));

        List<FixityReport> before = tables.latest(10);
        records.bench.maintenance().rebuild("records");
        assertThat(tables.latest(10)).isEqualTo(before).hasSize(1);
    }

    @Test
    void itIsDueEveryThirtyDays() {
        job.dayBegun(RecordsBench.DAY);
        assertThat(job.running()).isFalse();
        receive("a");
        job.dayBegun(RecordsBench.DAY.plusDays(29));
        assertThat(job.running()).isFalse();
        assertThat(tables.latest(1)).isEmpty();

        job.dayBegun(RecordsBench.DAY.plusDays(30));
        awaitReports(1);
        assertThat(tables.latest(1).get(0).account()).isEqualTo("system");

        LocalDate checked = tables.latest(1).get(0).on();
        job.dayBegun(checked.plusDays(29));
        assertThat(job.running()).isFalse();
        assertThat(tables.latest(10)).hasSize(1);
    }

    @Test
    void aCheckThatIsBrokenOffLeavesNoReport() {
        receive("a");

        Thread.currentThread().interrupt();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> check.run("system"))
                .isInstanceOfAny(InterruptedException.class, StorageException.class);
        // The database leaves the mark, the check takes it away.
        Thread.interrupted();

        assertThat(tables.latest(1)).isEmpty();
    }

    private void receive(String... ids) {
        for (String id : ids) {
            records.receive(id, DocumentKind.NOTICE, Importance.ORDINARY);
        }
    }

    /** Reports come from another thread, by way of the journal. */
    private void awaitReports(int count) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (tables.latest(10).size() < count || job.running()) {
            assertThat(System.nanoTime()).as("the report comes in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private Path stored(String id) throws IOException {
        String hash = records.tables.files(id).get(0).contentHash();
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(path -> path.toString().endsWith(hash.substring(4)))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
