package org.wenshu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

/** What every backend of {@link Databases} must do; a backend's test extends this. */
abstract class DatabasesContract {

    /** The databases under test, the same during one test. */
    abstract Databases databases();

    /** Closes what {@link #databases()} gave and opens it anew on the same data, as after a restart. */
    abstract Databases restarted();

    @Test
    void whatWasWrittenIsRead() {
        Database notes = databases().open(Notes.FIRST);
        assertThat(notes.name()).isEqualTo("notes");
        assertThat(notes.write(Notes.add("通知"))).isEqualTo(1);
        assertThat(notes.read(Notes.texts())).containsExactly("通知");
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() {
        databases().open(Notes.FIRST).write(Notes.add("函"));
        assertThat(restarted().open(Notes.FIRST).read(Notes.texts())).containsExactly("函");
    }

    @Test
    void failingWorkLeavesNothing() {
        Database notes = databases().open(Notes.FIRST);
        assertThatThrownBy(() -> notes.write(connection -> {
                    Notes.add("请示").apply(connection);
                    throw new IllegalArgumentException("rejected");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rejected");
        assertThat(notes.read(Notes.texts())).isEmpty();
        notes.write(Notes.add("批复"));
        assertThat(notes.read(Notes.texts())).containsExactly("批复");
    }

    @Test
    void aReaderSeesOneStateWhileAWriterCommits() {
        Database notes = databases().open(Notes.FIRST);
        notes.write(Notes.add("one"));
        List<String> seen = notes.read(connection -> {
            List<String> before = Notes.texts().apply(connection);
            CompletableFuture.runAsync(() -> notes.write(Notes.add("two"))).join();
            assertThat(Notes.texts().apply(connection)).isEqualTo(before);
            return before;
        });
        assertThat(seen).containsExactly("one");
        assertThat(notes.read(Notes.texts())).containsExactly("one", "two");
    }

    @Test
    void writersTakeTurns() {
        Database notes = databases().open(Notes.FIRST);
        notes.write(Notes.add("0"));
        CompletableFuture<?>[] writers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.runAsync(() -> countUp(notes, 25)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(notes.read(Notes.texts())).containsExactly("200");
    }

    static void countUp(Database notes, int times) {
        for (int i = 0; i < times; i++) {
            notes.write(connection -> {
                int count = Integer.parseInt(Notes.texts().apply(connection).get(0));
                return Notes.update(connection, "update notes_note set text = '" + (count + 1) + "'");
            });
        }
    }

    @Test
    void readingWorkCannotWrite() {
        Database notes = databases().open(Notes.FIRST);
        assertThatThrownBy(() -> notes.read(Notes.add("smuggled"))).hasCauseInstanceOf(SQLException.class);
        assertThat(notes.read(Notes.texts())).isEmpty();
    }

    @Test
    void workCannotEndTheTransaction() {
        Database notes = databases().open(Notes.FIRST);
        notes.write(connection -> {
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
            assertThatCode(connection::close).doesNotThrowAnyException();
            assertThatThrownBy(connection::rollback).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connection.setAutoCommit(true)).isInstanceOf(SQLException.class);
            return Notes.add("kept").apply(connection);
        });
        assertThat(notes.read(Notes.texts())).containsExactly("kept");
    }

    @Test
    void aConnectionThatWasKeptIsDead() throws SQLException {
        Database notes = databases().open(Notes.FIRST);
        AtomicReference<Connection> kept = new AtomicReference<>();
        notes.write(connection -> {
            kept.set(connection);
            return connection;
        });
        assertThat(kept.get().isClosed()).isTrue();
        assertThatThrownBy(() -> kept.get().createStatement())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("given back");
    }

    @Test
    void aWriteInsideAWriteIsRefusedAndDoesNotHang() {
        Database notes = databases().open(Notes.FIRST);
        assertThatThrownBy(() -> notes.write(connection -> notes.write(Notes.add("inner"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("write inside a write");
        notes.write(Notes.add("later"));
        assertThat(notes.read(Notes.texts())).containsExactly("later");
    }

    @Test
    void anInterruptedWriterGivesUpAndHasNoEffect() throws InterruptedException {
        Database notes = databases().open(Notes.FIRST);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread second = new Thread(() -> {
            waiting.countDown();
            try {
                notes.write(Notes.add("second"));
                outcome.complete(new AssertionError("it wrote"));
            } catch (StorageException refused) {
                outcome.complete(refused);
            }
        });
        notes.write(connection -> {
            second.start();
            second.interrupt();
            assertThat(outcome.join()).hasMessageContaining("interrupted");
            return 0;
        });
        waiting.await();
        second.join();
        assertThat(notes.read(Notes.texts())).isEmpty();
    }

    @Test
    void jdbiWorksInsideTheTransaction() {
        Database notes = databases().open(Notes.FIRST);
        notes.write(connection -> {
            try (Handle handle = Jdbi.open(connection)) {
                return handle.inTransaction(h -> h.createUpdate("insert into notes_note (text) values (:t)")
                        .bind("t", "决定")
                        .execute());
            }
        });
        assertThatThrownBy(() -> notes.write(connection -> {
                    try (Handle handle = Jdbi.open(connection)) {
                        handle.execute("insert into notes_note (text) values (?)", "令");
                    }
                    throw new IllegalArgumentException("later");
                }))
                .hasMessage("later");
        List<String> texts = notes.read(connection -> {
            try (Handle handle = Jdbi.open(connection)) {
                return handle.createQuery("select text from notes_note")
                        .mapTo(String.class)
                        .list();
            }
        });
        assertThat(texts).containsExactly("决定");
    }

    @Test
    void openingAgainGivesTheSameDataAndAppliesNewerScripts() {
        Database before = databases().open(Notes.FIRST);
        before.write(Notes.add("old"));
        Database after = databases().open(Notes.SECOND);
        after.write(c -> Notes.update(c, "insert into notes_tag (note, tag) values (1, 'x')"));
        assertThat(after.read(Notes.texts())).containsExactly("old");
        assertThat(before.read(Notes.query("select tag from notes_tag"))).containsExactly("x");
    }

    @Test
    void anOlderVersionIsRefusedWithItsReason() {
        databases().open(Notes.SECOND).write(Notes.add("new"));
        assertThatThrownBy(() -> restarted().open(Notes.FIRST))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("V2__tags.sql");
        assertThat(databases().open(Notes.SECOND).read(Notes.texts())).containsExactly("new");
    }

    @Test
    void aChangedScriptIsRefused() {
        databases().open(Notes.FIRST);
        assertThatThrownBy(() -> restarted().open(Notes.ALTERED))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void aFailingScriptChangesNothing() {
        databases().open(Notes.FIRST).write(Notes.add("before"));
        assertThatThrownBy(() -> databases().open(Notes.BROKEN)).isInstanceOf(StorageException.class);
        Database notes = databases().open(Notes.FIRST);
        assertThat(notes.read(Notes.texts())).containsExactly("before");
        assertThatThrownBy(() -> notes.read(Notes.query("select id from notes_half")))
                .hasMessageContaining("notes_half");
        assertThatThrownBy(() -> notes.read(Notes.query("select tag from notes_tag")))
                .hasMessageContaining("notes_tag");
        assertThatCode(() -> databases().open(Notes.SECOND)).doesNotThrowAnyException();
    }

    @Test
    void namesFromOutsideCannotLeaveTheirPlace() {
        for (String name : List.of("../etc", "a/b", "", "Notes", "a b", "x?mode=memory")) {
            assertThatThrownBy(() -> databases().open(new Schema(name, Notes.class, List.of())))
                    .isInstanceOf(StorageException.class);
        }
        for (String script : List.of("../V1__notes.sql", "V1.sql", "notes.sql", "V9__missing.sql")) {
            assertThatThrownBy(() -> databases().open(new Schema("notes", Notes.class, List.of(script))))
                    .isInstanceOf(StorageException.class);
        }
    }
}
