package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

@Timeout(60)
class CursorKeeperTest {

    @TempDir
    Path data;

    private JournalBench bench;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        NoteTaken[] many =
                IntStream.range(0, 450).mapToObj(n -> new NoteTaken("n" + n)).toArray(NoteTaken[]::new);
        bench.journal("sample").append(Append.by("drafter").to("note/many", 0, many));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** An index that commits its cursor with its content, and forgets what was not committed. */
    private static final class Index implements CursorKeeper {

        private final List<Long> positions = new ArrayList<>();
        private final Set<Thread> threads = new HashSet<>();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public String consumer() {
            return "index";
        }

        @Override
        public synchronized long position() {
            threads.add(Thread.currentThread());
            return positions.isEmpty() ? 0 : positions.get(positions.size() - 1);
        }

        @Override
        public synchronized void apply(List<JournalEntry> entries) {
            threads.add(Thread.currentThread());
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("disk full");
            }
            entries.forEach(entry -> positions.add(entry.position()));
        }

        @Override
        public synchronized void reset() {
            threads.add(Thread.currentThread());
            positions.clear();
        }

        synchronized List<Long> positions() {
            return List.copyOf(positions);
        }
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void itGetsEverythingInOrderOnOneThread() {
        Index index = new Index();
        bench.follow(index);
        bench.await();
        bench.maintenance().rebuild("index");
        assertThat(index.positions()).isEqualTo(upTo(450));
        assertThat(index.threads).hasSize(1);
        assertThat(bench.maintenance().consumers().get(0).kind()).isEqualTo("CURSOR_KEEPER");
    }

    @Test
    void afterAFailureItGoesOnFromItsOwnCursor() {
        Index index = new Index();
        index.failures.set(2);
        bench.follow(index);
        bench.await();
        assertThat(index.positions()).isEqualTo(upTo(450));
    }

    @Test
    void aRebuildReturnsWhenItHasCaughtUp() {
        Index index = new Index();
        bench.follow(index);
        bench.await();
        bench.maintenance().rebuild("index");
        assertThat(index.positions()).isEqualTo(upTo(450));
    }

    @Test
    void aRebuildThatFailsIsReportedAndTheRestComesAnyway() {
        Index index = new Index();
        bench.follow(index);
        bench.await();
        index.failures.set(1);
        assertThatThrownBy(() -> bench.maintenance().rebuild("index"))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("disk full");
        bench.await();
        assertThat(index.positions()).isEqualTo(upTo(450));
    }
}
