package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance.Verification;
import org.wenshu.api.storage.StorageUnavailableException;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

class JournalMoveTest {

    @TempDir
    Path data;

    private JournalBench here;
    private JournalBench there;
    private Ledger ledger;
    private final List<Long> reached = new ArrayList<>();

    @BeforeEach
    void open() {
        here = JournalBench.in(data.resolve("here"));
        there = JournalBench.in(data.resolve("there"));
        ledger = new Ledger(here.databases(), here.clock());
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private JournalMove move() {
        return new JournalMove(ledger, there.databases());
    }

    private void append(int count) {
        NoteTaken[] notes =
                IntStream.range(0, count).mapToObj(n -> new NoteTaken("通知" + n)).toArray(NoteTaken[]::new);
        bundle().append(Append.by("drafter").to("note/" + ledger.head(), 0, notes));
    }

    private BundleJournal bundle() {
        return new BundleJournal(ledger, new Progress(), "sample/1");
    }

    private Verification finished(JournalMove move) {
        return move.finish(() -> reached.add(-1L));
    }

    @Test
    void everyEntryArrivesAndTheChainIsTheSame() {
        append(2300);
        JournalMove move = move();
        move.copy(reached::add);
        append(5);
        assertThat(finished(move)).isEqualTo(ledger.verify());
        assertThat(reached).containsExactly(1000L, 2000L, 2300L, -1L);
        there.restart();
        assertThat(there.journal("x").head()).isEqualTo(2305);
        assertThat(there.maintenance().verify()).isEqualTo(ledger.verify());
        assertThat(there.journal("x").stream("note/2300")).hasSize(5);
    }

    @Test
    void reactionsGoOnWhereTheyStood() {
        append(3);
        here.databases().open(Ledger.SCHEMA).write(connection -> new CursorTable(connection).save("printer", 2));
        finished(move());
        assertThat(cursor("printer")).isEqualTo(2);
    }

    private long cursor(String consumer) {
        return there.databases().open(Ledger.SCHEMA).read(connection -> new CursorTable(connection).position(consumer));
    }

    @Test
    void nobodyAppendsAfterTheMove() {
        append(1);
        finished(move());
        assertThatThrownBy(() -> append(1))
                .satisfies(failure -> assertThat(StorageUnavailableException.isBehind(failure))
                        .isTrue());
        assertThat(ledger.verify().entries()).isEqualTo(1);
    }

    @Test
    void aMoveThatBrokeOffGoesOn() {
        append(1500);
        assertThatThrownBy(() -> move().copy(position -> {
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        append(10);
        JournalMove again = move();
        again.copy(reached::add);
        assertThat(reached).containsExactly(1510L);
        assertThat(finished(again).entries()).isEqualTo(1510);
    }

    @Test
    void aSwitchThatFailsChangesNothing() {
        append(2);
        assertThatThrownBy(() -> move().finish(() -> {
                    throw new JournalException("no configuration");
                }))
                .hasMessage("no configuration");
        append(1);
        assertThat(finished(move()).entries()).isEqualTo(3);
    }

    @Test
    void aTargetWithAJournalOfItsOwnIsRefused() {
        append(2);
        there.journal("x").append(Append.by("somebody").to("note/1", 0, new NoteTaken("else")));
        assertThatThrownBy(() -> move().copy(reached::add)).hasMessageContaining("a journal of its own, of 1 entries");
        append(1);
    }

    @Test
    void anEmptyJournalMovesToo() {
        assertThat(finished(move()).entries()).isZero();
    }
}
