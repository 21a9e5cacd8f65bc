package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

@Timeout(60)
class ConsumersTest {

    @TempDir
    Path data;

    private JournalBench bench;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private SampleNotes notes(String name) {
        return new SampleNotes(name, bench.databases());
    }

    private long take(String text) {
        long version = bench.journal("sample").stream("note/1").size();
        return bench.journal("sample").append(Append.by("drafter").to("note/1", version, new NoteTaken(text)));
    }

    private void takeMany(int count) {
        NoteTaken[] many =
                IntStream.range(0, count).mapToObj(n -> new NoteTaken("n" + n)).toArray(NoteTaken[]::new);
        bench.journal("sample").append(Append.by("drafter").to("note/many", 0, many));
    }

    private ConsumerState state(String consumer) {
        return bench.maintenance().consumers().stream()
                .filter(state -> state.consumer().equals(consumer))
                .findFirst()
                .orElseThrow();
    }

    private static Consumer<JournalEntry> failingAt(long position, AtomicBoolean failing) {
        return entry -> {
            if (entry.position() == position && failing.get()) {
                throw new IllegalStateException("poison");
            }
        };
    }

    @Test
    void aNewcomerGetsAllThatWasAndAllThatComes() {
        take("before");
        SampleNotes notes = notes("sample");
        bench.follow(notes);
        take("after");
        bench.await();
        assertThat(notes.texts()).containsExactly("before", "after");
        assertThat(state("sample")).isEqualTo(new ConsumerState("sample", "PROJECTION", 2, ""));
        assertThat(notes.keptCursor()).isEqualTo(2);
    }

    @Test
    void whoAppendedReadsItsOwnWrite() {
        SampleNotes notes = notes("sample");
        bench.follow(notes);
        for (int i = 0; i < 20; i++) {
            long position = take("text " + i);
            bench.journal("sample").awaitApplied("sample", position, Duration.ofSeconds(10));
            assertThat(notes.texts()).hasSize(i + 1);
        }
    }

    @Test
    void whoWasAwayGoesOnFromTheCursor() {
        SampleNotes first = notes("sample");
        bench.follow(first);
        take("one");
        bench.await();
        bench.leave(first);
        take("two");
        assertThat(first.texts()).containsExactly("one");
        assertThat(bench.maintenance().consumers()).isEmpty();
        SampleNotes second = notes("sample");
        bench.follow(second);
        bench.await();
        assertThat(second.texts()).containsExactly("one", "two");
    }

    @Test
    void aRestartAppliesNothingTwice() {
        bench.follow(notes("sample"));
        take("one");
        bench.await();
        bench.restart();
        SampleNotes again = notes("sample");
        bench.follow(again);
        take("two");
        bench.await();
        assertThat(again.texts()).containsExactly("one", "two");
    }

    @Test
    void manyEntriesAreAppliedInOrder() {
        takeMany(1050);
        SampleNotes notes = notes("sample");
        bench.follow(notes);
        bench.await();
        assertThat(notes.texts())
                .containsExactlyElementsOf(
                        IntStream.range(0, 1050).mapToObj(n -> "n" + n).toList());
    }

    @Test
    void poisonStopsItsConsumerWhereItIsAndNobodyElse() {
        AtomicBoolean failing = new AtomicBoolean(true);
        takeMany(10);
        SampleNotes sick = notes("sick").disturbedBy(failingAt(6, failing));
        SampleNotes healthy = notes("healthy");
        bench.follow(sick);
        bench.follow(healthy);
        bench.journal("sample").awaitApplied("sick", 5, Duration.ofSeconds(10));
        bench.journal("sample").awaitApplied("healthy", 10, Duration.ofSeconds(10));
        assertThat(sick.texts()).hasSize(5);
        assertThatThrownBy(() -> bench.journal("sample").awaitApplied("sick", 6, Duration.ofMillis(250)))
                .hasMessageContaining("is at 5");
        assertThat(state("sick").problem()).contains("entry 6").contains("poison");
        assertThat(state("healthy").problem()).isEmpty();
        failing.set(false);
        bench.await();
        assertThat(sick.texts()).hasSize(10);
        assertThat(state("sick").problem()).isEmpty();
    }

    @Test
    void anErrorOfTheClassLoaderDoesNotEndTheThread() {
        AtomicInteger times = new AtomicInteger();
        SampleNotes notes = notes("sample").disturbedBy(entry -> {
            if (times.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("gone for a moment");
            }
        });
        bench.follow(notes);
        take("one");
        bench.await();
        assertThat(notes.texts()).containsExactly("one");
    }

    @Test
    void leavingWaitsForTheTransactionAndNothingRunsAfterwards() throws InterruptedException {
        takeMany(50);
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        List<Long> applied = new CopyOnWriteArrayList<>();
        SampleNotes notes = notes("sample")
                .disturbedBy(SampleNotes.heldAt(3, arrived, released).andThen(e -> applied.add(e.position())));
        bench.follow(notes);
        arrived.await();
        CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> bench.leave(notes));
        assertThat(leaving).isNotDone();
        released.countDown();
        leaving.join();
        List<Long> atTheEnd = List.copyOf(applied);
        take("later");
        assertThat(notes.texts()).hasSize(atTheEnd.size()).hasSizeLessThan(51);
        assertThat(notes.keptCursor()).isEqualTo(atTheEnd.size());
        assertThat(applied).isEqualTo(atTheEnd);
    }

    @Test
    void aSecondConsumerOfTheSameNameGetsNothing() {
        SampleNotes first = notes("sample");
        SampleNotes second = notes("sample").disturbedBy(entry -> {
            throw new IllegalStateException("it was called");
        });
        bench.follow(first);
        bench.follow(second);
        take("one");
        bench.await();
        bench.leave(second);
        take("two");
        bench.await();
        assertThat(first.texts()).containsExactly("one", "two");
    }

    @Test
    void aCursorBehindTheEndOfTheJournalIsAProblemThatARebuildCures() throws InterruptedException {
        SampleNotes notes = notes("sample");
        notes.database()
                .write(connection ->
                        new CursorTable(connection).createIfMissing().save("sample", 99));
        take("one");
        bench.follow(notes);
        while (state("sample").problem().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(state("sample").problem()).contains("99").contains("rebuild");
        bench.maintenance().rebuild("sample");
        assertThat(notes.texts()).containsExactly("one");
        bench.await();
        assertThat(state("sample").problem()).isEmpty();
    }

    @Test
    void rebuildingWhatIsNotHereOrCannotBeRebuiltIsRefused() {
        assertThatThrownBy(() -> bench.maintenance().rebuild("absent"))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("absent");
    }
}
