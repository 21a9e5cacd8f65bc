package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.Reaction;
import org.wenshu.journal.Happenings.NoteClosed;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

@Timeout(60)
class ReactionTest {

    @TempDir
    Path data;

    private JournalBench bench;
    private Journal journal;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        journal = bench.journal("sample");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private record Reacting(String consumer, Consumer<JournalEntry> act) implements Reaction {
        @Override
        public void react(JournalEntry entry) {
            act.accept(entry);
        }
    }

    private Reaction recording(List<Long> seen) {
        return new Reacting("recorder", entry -> seen.add(entry.position()));
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            journal.append(Append.by("drafter").to("note/" + journal.head(), 0, new NoteTaken("x")));
        }
    }

    /** Closes every note; the expected version makes it idempotent. */
    private Reaction closing() {
        return new Reacting("closer", entry -> {
            if (entry.type().equals("sample.NoteTaken")
                    && journal.stream(entry.stream()).size() == 1) {
                journal.append(Append.by("system").to(entry.stream(), 1, new NoteClosed()));
            }
        });
    }

    @Test
    void anActMayAppendAndItsOwnEntriesComeToo() {
        bench.follow(closing());
        take(5);
        bench.await();
        assertThat(journal.read(0, 100)).hasSize(10);
        assertThat(journal.read(0, 100).stream().filter(e -> e.type().equals("sample.NoteClosed")))
                .hasSize(5);
    }

    @Test
    void afterLeavingItGoesOnFromItsCursor() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        Reaction first = recording(seen);
        bench.follow(first);
        take(3);
        bench.await();
        bench.leave(first);
        take(2);
        bench.restart();
        bench.follow(recording(seen));
        bench.await();
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aFailingActComesAgainAndThoseBeforeItDoNot() {
        AtomicInteger failures = new AtomicInteger(2);
        List<Long> seen = new CopyOnWriteArrayList<>();
        take(5);
        bench.follow(new Reacting("unlucky", entry -> {
            if (entry.position() == 3 && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
            seen.add(entry.position());
        }));
        bench.await();
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void itIsNotRebuilt() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        bench.follow(recording(seen));
        take(2);
        bench.await();
        assertThatThrownBy(() -> bench.maintenance().rebuild("recorder"))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("cannot be rebuilt");
        take(1);
        bench.await();
        assertThat(seen).containsExactly(1L, 2L, 3L);
        assertThat(bench.maintenance().consumers().get(0).kind()).isEqualTo("REACTION");
    }

    @Test
    void itsCursorIsKeptInTheJournalsDatabase() {
        Reaction reaction = recording(new CopyOnWriteArrayList<>());
        bench.follow(reaction);
        take(4);
        bench.await();
        bench.leave(reaction);
        Ledger ledger = new Ledger(bench.databases(), bench.clock());
        assertThat(ledger.database().<Long>read(connection -> new CursorTable(connection).position("recorder")))
                .isEqualTo(4);
    }
}
