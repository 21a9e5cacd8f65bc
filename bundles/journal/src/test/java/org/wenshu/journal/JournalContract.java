package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.journal.Happenings.NoteClosed;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

/** What the journal must do on every database; a backend's test extends this. */
abstract class JournalContract {

    /** The bench under test, the same during one test. */
    abstract JournalBench bench();

    private Journal journal() {
        return bench().journal("sample");
    }

    private static Append note(String stream, long version, String text) {
        return Append.by("drafter").to(stream, version, new NoteTaken(text));
    }

    @Test
    void anEmptyJournalIsIntact() {
        assertThat(journal().head()).isZero();
        assertThat(journal().read(0, 10)).isEmpty();
        assertThat(journal().stream("note/1")).isEmpty();
        assertThat(bench().maintenance().verify().intact()).isTrue();
    }

    @Test
    void anEntryTellsWhoWhenWhereAndWhat() {
        Append append = Append.by("vm2")
                .under("zhanqian/2024.1")
                .to("note/1", 0, new NoteTaken("关于开展经济普查的通知"), new NoteClosed());
        assertThat(journal().append(append)).isEqualTo(2);
        JournalEntry taken = journal().read(0, 1).get(0);
        assertThat(taken.position()).isEqualTo(1);
        assertThat(taken.recordedAt()).isEqualTo(JournalBench.BEGINNING);
        assertThat(taken.actor()).isEqualTo("vm2");
        assertThat(taken.origin()).isEqualTo("sample/0.1.0");
        assertThat(taken.rulePack()).isEqualTo("zhanqian/2024.1");
        assertThat(taken.stream()).isEqualTo("note/1");
        assertThat(taken.streamVersion()).isEqualTo(1);
        assertThat(taken.type()).isEqualTo("sample.NoteTaken");
        assertThat(taken.typeVersion()).isEqualTo(1);
        assertThat(taken.as(NoteTaken.class)).isEqualTo(new NoteTaken("关于开展经济普查的通知"));
        JournalEntry closed = journal().read(1, 1).get(0);
        assertThat(closed.streamVersion()).isEqualTo(2);
        assertThat(closed.typeVersion()).isEqualTo(3);
        assertThat(closed.hash()).hasSize(64).isNotEqualTo(taken.hash());
    }

    @Test
    void anEntryBearsTheTimeOfTheBusinessClockEvenIfItWasSetBack() {
        journal().append(note("note/1", 0, "a"));
        bench().clock().set(JournalBench.BEGINNING.minus(Duration.ofDays(30)));
        journal().append(note("note/1", 1, "b"));
        assertThat(journal().read(1, 1).get(0).recordedAt())
                .isEqualTo(JournalBench.BEGINNING.minus(Duration.ofDays(30)));
        assertThat(bench().maintenance().verify().intact()).isTrue();
    }

    @Test
    void readingIsByPositionAndLimited() {
        for (int i = 0; i < 5; i++) {
            journal().append(note("note/" + i, 0, "text " + i));
        }
        assertThat(journal().read(0, 2)).extracting(JournalEntry::position).containsExactly(1L, 2L);
        assertThat(journal().read(3, 10)).extracting(JournalEntry::position).containsExactly(4L, 5L);
        assertThat(journal().read(5, 10)).isEmpty();
        assertThat(journal().stream("note/3"))
                .extracting(JournalEntry::position)
                .containsExactly(4L);
    }

    @Test
    void aStreamThatMovedOnIsAConflictWithoutEffect() {
        journal().append(note("note/1", 0, "first"));
        assertThatThrownBy(() -> journal().append(note("note/1", 0, "late")))
                .isInstanceOf(StreamConflictException.class)
                .hasMessageContaining("note/1")
                .hasMessageContaining("expected 0");
        assertThatThrownBy(() -> journal().append(note("note/1", 2, "early")))
                .isInstanceOf(StreamConflictException.class);
        assertThat(journal().head()).isEqualTo(1);
    }

    @Test
    void severalStreamsAreAllOrNothing() {
        journal().append(note("note/2", 0, "there"));
        Append both = Append.by("drafter")
                .to("note/1", 0, new NoteTaken("new"))
                .to("note/2", 0, new NoteTaken("conflicting"));
        assertThatThrownBy(() -> journal().append(both)).isInstanceOf(StreamConflictException.class);
        assertThat(journal().stream("note/1")).isEmpty();
        Append right = Append.by("drafter")
                .to("note/1", 0, new NoteTaken("new"))
                .to("note/2", 1, new NoteTaken("second"), new NoteClosed());
        assertThat(journal().append(right)).isEqualTo(4);
        assertThat(journal().stream("note/2"))
                .extracting(JournalEntry::streamVersion)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void aStreamWithoutEventsOnlyGuardsItsVersion() {
        journal().append(note("note/1", 0, "read"));
        Append guarded = new Append("drafter", "", List.of(new Append.ToStream("note/1", 1, List.of())))
                .to("note/2", 0, new NoteClosed());
        assertThat(journal().append(guarded)).isEqualTo(2);
        journal().append(note("note/1", 1, "moved"));
        Append late = new Append("drafter", "", List.of(new Append.ToStream("note/1", 1, List.of())))
                .to("note/2", 1, new NoteClosed());
        assertThatThrownBy(() -> journal().append(late)).isInstanceOf(StreamConflictException.class);
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        assertThatThrownBy(() -> journal().append(Append.by("drafter"))).isInstanceOf(JournalException.class);
        assertThatThrownBy(() -> journal().append(Append.by("drafter").to("note/1", 0, new Happenings.Nameless("x"))))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("EventType");
        assertThat(journal().head()).isZero();
    }

    @Test
    void manyAppendersMakeOneContiguousChain() {
        CompletableFuture<?>[] appenders = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.runAsync(
                        () -> LongStream.range(0, 20).forEach(v -> journal().append(note("note/" + n, v, "v" + v)))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(appenders).join();
        assertThat(journal().read(0, 1000))
                .extracting(JournalEntry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
        assertThat(bench().maintenance().verify().entries()).isEqualTo(120);
        assertThat(bench().maintenance().verify().intact()).isTrue();
    }

    @Test
    void ofAppendersToTheSameVersionExactlyOneWins() {
        long winners = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> appended(note("note/1", 0, "from " + n))))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertThat(winners).isEqualTo(1);
        assertThat(journal().head()).isEqualTo(1);
    }

    private boolean appended(Append append) {
        try {
            journal().append(append);
            return true;
        } catch (StreamConflictException slower) {
            return false;
        }
    }

    @Test
    void aRestartGoesOnWhereItEnded() {
        journal().append(note("note/1", 0, "before"));
        bench().restart();
        assertThat(journal().head()).isEqualTo(1);
        assertThat(journal().append(note("note/1", 1, "after"))).isEqualTo(2);
        assertThat(bench().maintenance().verify().intact()).isTrue();
    }

    @Test
    void waitingForAConsumerThatIsNotHereEndsInTime() {
        assertThatThrownBy(() -> journal().awaitApplied("absent", 1, Duration.ofMillis(30)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("absent")
                .hasMessageContaining("not here");
    }
}
