package org.wenshu.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.operations.event.BundleSwapped;

class SwapJournalTest {

    private static final String STREAM = "swap/node-a";

    private final RecordedSwaps swaps = new RecordedSwaps();

    @TempDir
    private Path folder;

    private JournalBench bench;
    private Journal journal;
    private SwapTables tables;

    @BeforeEach
    void start() {
        bench = JournalBench.in(folder);
        journal = bench.journal("operations");
        tables = new SwapTables(bench.databases());
        bench.follow(new SwapProjection(tables));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void keepsWhatHappenedWhileNobodyWasHereAndWhatHappensThen() {
        IntStream.range(0, 250).forEach(i -> swaps.add("review", Outcome.DONE));
        SwapJournal keeper = new SwapJournal(swaps, journal);
        assertThat(journal.stream(STREAM)).hasSize(250);
        swaps.add("archive", Outcome.RESTORED);
        keeper.swapped(swaps.reports.get(250));
        new SwapJournal(swaps, journal);
        assertThat(journal.stream(STREAM)).hasSize(251);
        BundleSwapped last = journal.stream(STREAM).get(250).as(BundleSwapped.class);
        assertThat(last).isEqualTo(BundleSwapped.of("node-a", swaps.reports.get(250)));
        assertThat(journal.stream(STREAM).get(250).actor()).isEqualTo("it-admin");
    }

    @Test
    void waitsForTheEndOfASwap() {
        swaps.add("review", Outcome.RUNNING);
        swaps.add("archive", Outcome.DONE);
        SwapJournal keeper = new SwapJournal(swaps, journal);
        assertThat(journal.stream(STREAM)).isEmpty();
        swaps.reports.clear();
        swaps.add("review", Outcome.INTERRUPTED);
        swaps.add("archive", Outcome.DONE);
        keeper.swapped(swaps.reports.get(0));
        assertThat(journal.stream(STREAM)).hasSize(2);
    }

    @Test
    void listsTheLatestFirstAndTheSameAfterARebuild() {
        swaps.add("review", Outcome.DONE);
        swaps.add("archive", Outcome.BROKEN);
        new SwapJournal(swaps, journal);
        bench.await();
        SwapTables.Slice before = tables.swaps(0, 10);
        assertThat(before.total()).isEqualTo(2);
        assertThat(before.items()).extracting(BundleSwapped::bundle).containsExactly("archive", "review");
        assertThat(before.items().get(0)).isEqualTo(BundleSwapped.of("node-a", swaps.reports.get(1)));
        bench.maintenance().rebuild("operations");
        bench.await();
        assertThat(tables.swaps(0, 10)).isEqualTo(before);
        assertThat(tables.swaps(1, 1).items()).extracting(BundleSwapped::number).containsExactly(1L);
    }
}
