package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

/** Figures, not promises: {@code mvn test -pl bundles/journal -Dbenchmarks= -Dtest=JournalBenchmark}. */
@Tag("benchmark")
class JournalBenchmark {

    private static final int COUNT = 2000;
    private static final String TEXT = "关于印发《站前区行政规范性文件管理办法》的通知".repeat(20);

    @TempDir
    Path data;

    private JournalBench bench;
    private Journal journal;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        journal = bench.journal("sample");
        append("warm", 500);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void append(String stream, int count) {
        for (int i = 0; i < count; i++) {
            journal.append(Append.by("drafter").to(stream, i, new NoteTaken(TEXT)));
        }
    }

    private static void report(String what, int count, long nanos) {
        System.out.printf("%s: %d in %d ms, %.0f/s%n", what, count, nanos / 1_000_000, count * 1e9 / nanos);
    }

    @Test
    void appendsOfOneThread() {
        long start = System.nanoTime();
        append("one", COUNT);
        report("appends, one thread", COUNT, System.nanoTime() - start);
        assertThat(journal.head()).isEqualTo(500 + COUNT);
    }

    @Test
    void appendsOfEightThreads() {
        long start = System.nanoTime();
        CompletableFuture<?>[] threads = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.runAsync(() -> append("s" + n, COUNT / 8)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(threads).join();
        report("appends, eight threads", COUNT, System.nanoTime() - start);
    }

    @Test
    void latencyFromAppendToProjection() {
        IntStream.range(0, 8).forEach(n -> bench.follow(new SampleNotes("sample" + n, bench.databases())));
        bench.await();
        long[] latencies = new long[COUNT];
        long[] roundTrips = new long[COUNT];
        for (int i = 0; i < COUNT; i++) {
            long start = System.nanoTime();
            long position = journal.append(Append.by("drafter").to("note/" + i, 0, new NoteTaken(TEXT)));
            long appended = System.nanoTime();
            journal.awaitApplied("sample3", position, Duration.ofSeconds(10));
            latencies[i] = System.nanoTime() - appended;
            roundTrips[i] = System.nanoTime() - start;
        }
        print("append returned to projection applied (8 projections)", latencies);
        print("append and own projection applied (8 projections)", roundTrips);
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s: median %d us, p95 %d us, p99 %d us, max %d us%n",
                what,
                nanos[nanos.length / 2] / 1000,
                nanos[nanos.length * 95 / 100] / 1000,
                nanos[nanos.length * 99 / 100] / 1000,
                nanos[nanos.length - 1] / 1000);
    }

    @Test
    void catchingUpRebuildingAndVerifying() {
        append("many", COUNT * 5);
        int total = COUNT * 5 + 500;
        SampleNotes notes = new SampleNotes("sample", bench.databases());
        long start = System.nanoTime();
        bench.follow(notes);
        bench.await();
        report("catching up", total, System.nanoTime() - start);
        start = System.nanoTime();
        bench.maintenance().rebuild("sample");
        report("rebuild", total, System.nanoTime() - start);
        start = System.nanoTime();
        assertThat(bench.maintenance().verify().intact()).isTrue();
        report("verification", total, System.nanoTime() - start);
    }
}
