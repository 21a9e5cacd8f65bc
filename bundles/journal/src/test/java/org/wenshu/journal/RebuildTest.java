package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.JournalException;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

@Timeout(60)
class RebuildTest {

    @TempDir
    Path data;

    private JournalBench bench;
    private SampleNotes notes;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        notes = new SampleNotes("sample", bench.databases());
        NoteTaken[] many =
                IntStream.range(0, 450).mapToObj(n -> new NoteTaken("n" + n)).toArray(NoteTaken[]::new);
        bench.journal("sample").append(Append.by("drafter").to("note/many", 0, many));
        bench.follow(notes);
        bench.await();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void spoil() {
        notes.database().write(c -> new Sql(c).update("update sample_note set text = 'spoilt'"));
    }

    @Test
    void theTablesAreComputedAnew() {
        spoil();
        bench.maintenance().rebuild("sample");
        assertThat(notes.texts()).hasSize(450).startsWith("n0").endsWith("n449").doesNotContain("spoilt");
        assertThat(notes.keptCursor()).isEqualTo(450);
    }

    @Test
    void readersSeeTheOldStateUntilTheNewOneIsComplete() throws InterruptedException {
        spoil();
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        notes.disturbedBy(SampleNotes.heldAt(300, arrived, released));
        CompletableFuture<Void> rebuild =
                CompletableFuture.runAsync(() -> bench.maintenance().rebuild("sample"));
        arrived.await();
        assertThat(notes.texts()).hasSize(450).containsOnly("spoilt");
        bench.journal("sample").append(Append.by("drafter").to("note/1", 0, new NoteTaken("meanwhile")));
        released.countDown();
        rebuild.join();
        bench.await();
        assertThat(notes.texts()).hasSize(451).endsWith("meanwhile").doesNotContain("spoilt");
    }

    @Test
    void aFailingRebuildLeavesTheOldStateAndGoesOn() {
        AtomicBoolean failing = new AtomicBoolean(true);
        spoil();
        notes.disturbedBy(entry -> {
            if (failing.get()) {
                throw new IllegalStateException("poison");
            }
        });
        assertThatThrownBy(() -> bench.maintenance().rebuild("sample"))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("poison");
        assertThat(notes.texts()).hasSize(450).containsOnly("spoilt");
        failing.set(false);
        bench.journal("sample").append(Append.by("drafter").to("note/1", 0, new NoteTaken("next")));
        bench.await();
        assertThat(notes.texts()).hasSize(451).endsWith("next");
    }

    @Test
    void leavingBreaksARebuildOff() throws InterruptedException {
        spoil();
        Thread leaver = new Thread(() -> bench.leave(notes));
        notes.disturbedBy(entry -> {
            if (entry.position() == 10) {
                leaver.start();
                while (leaver.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
            }
        });
        assertThatThrownBy(() -> bench.maintenance().rebuild("sample"))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("broken off");
        leaver.join();
        assertThat(notes.texts()).hasSize(450).containsOnly("spoilt");
    }
}
