package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TailTest {

    private final Tail tail = new Tail();

    @Test
    void givesWhatFollowsAPosition() {
        tail.add(rows(LongStream.rangeClosed(5, 9)));
        assertThat(positions(tail.after(4, 3))).containsExactly(5L, 6L, 7L);
        assertThat(positions(tail.after(7, 10))).containsExactly(8L, 9L);
        assertThat(tail.after(9, 10)).isEmpty();
        assertThat(tail.after(3, 10)).as("the first of them is not here").isEmpty();
    }

    @Test
    void neverSkipsWhatIsAppendedElsewhereOrTakenInLate() {
        tail.add(rows(LongStream.of(1, 2, 4)));
        assertThat(positions(tail.after(0, 10))).containsExactly(1L, 2L);
        assertThat(tail.after(2, 10)).isEmpty();
        tail.add(rows(LongStream.of(3)));
        assertThat(positions(tail.after(0, 10))).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void keepsTheLastOnesOnly() {
        tail.add(rows(LongStream.rangeClosed(1, 5_000)));
        assertThat(tail.after(0, 10)).isEmpty();
        assertThat(positions(tail.after(3_000, 3_000))).hasSize(2_000).endsWith(5_000L);
    }

    @Test
    void isBoundedInSizeToo() {
        tail.add(LongStream.rangeClosed(1, 10)
                .mapToObj(at -> row(at, "x".repeat(1_000_000)))
                .toList());
        assertThat(tail.after(5, 10)).isEmpty();
        assertThat(positions(tail.after(6, 10))).containsExactly(7L, 8L, 9L, 10L);
    }

    private static List<EntryRow> rows(LongStream positions) {
        return positions.mapToObj(at -> row(at, "{}")).toList();
    }

    private static EntryRow row(long position, String payload) {
        return new EntryRow(position, "2025-09-26T01:00:00Z", "a", "o", "p", "s", position, "T", 1, payload, "");
    }

    private static List<Long> positions(List<EntryRow> rows) {
        return Arrays.stream(rows.stream().mapToLong(EntryRow::position).toArray())
                .boxed()
                .toList();
    }
}
