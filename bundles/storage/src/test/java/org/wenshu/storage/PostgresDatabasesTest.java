package org.wenshu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;
import org.wenshu.api.storage.StorageUnavailableException;

@Tag("postgresql")
class PostgresDatabasesTest extends DatabasesContract {

    private static final String NAME = "storage_test";

    private PostgresDatabases databases;

    @BeforeEach
    void create() throws SQLException {
        PostgresServer.create(NAME, "encoding 'UTF8'");
        databases = open();
    }

    private static PostgresDatabases open() {
        return new PostgresDatabases(PostgresServer.source(NAME), 4);
    }

    @AfterEach
    void drop() throws SQLException {
        databases.close();
        PostgresServer.drop(NAME);
    }

    @Override
    Databases databases() {
        return databases;
    }

    @Override
    Databases restarted() {
        databases.close();
        databases = open();
        return databases;
    }

    @Test
    void everyBundleHasItsOwnSchema() {
        Database notes = databases.open(Notes.FIRST);
        databases.open(new Schema("other-notes", Notes.class, List.of("V1__notes.sql")));
        assertThat(
                        notes.read(
                                Notes.query(
                                        "select table_schema from information_schema.tables where table_name = 'notes_note' order by 1")))
                .containsExactly("notes", "other_notes");
    }

    @Test
    void writersOfTwoNodesTakeTurns() {
        Database here = databases.open(Notes.FIRST);
        here.write(Notes.add("0"));
        try (PostgresDatabases other = open()) {
            Database there = other.open(Notes.FIRST);
            CompletableFuture.allOf(Stream.of(here, there, here, there)
                            .map(node -> CompletableFuture.runAsync(() -> countUp(node, 25)))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
        assertThat(here.read(Notes.texts())).containsExactly("100");
    }

    @Test
    void aCommitIsOnDiskWhateverTheServerIsSetTo() throws SQLException {
        PostgresServer.execute("alter database " + NAME + " set synchronous_commit to off");
        Database notes = databases.open(Notes.FIRST);
        assertThat(notes.write(Notes.query("show synchronous_commit"))).containsExactly("on");
    }

    @Test
    void aDatabaseThatCannotHoldTheTextsIsRefused() throws SQLException {
        PostgresServer.create("storage_latin", "encoding 'LATIN1'");
        try (PostgresDatabases latin = new PostgresDatabases(PostgresServer.source("storage_latin"), 1)) {
            assertThatThrownBy(latin::check)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("server_encoding: LATIN1");
        }
        PostgresServer.drop("storage_latin");
    }

    @Test
    void failuresUseNoConnectionUp() {
        Database notes = databases.open(Notes.FIRST);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> notes.read(Notes.query("select nothing from nowhere")))
                    .hasMessageContaining("nowhere");
            assertThatThrownBy(() -> notes.write(Notes.query("select nothing from nowhere")))
                    .hasMessageContaining("nowhere");
        }
        assertThat(notes.read(Notes.texts())).isEmpty();
    }

    @Test
    void readersAreBounded() {
        try (PostgresPool pool = new PostgresPool(PostgresServer.source(NAME), 1, Duration.ofMillis(20))) {
            PostgresPool.Lease first = pool.beginRead("public");
            assertThatThrownBy(() -> pool.beginRead("public")).hasMessageContaining("free");
            pool.endRead(first);
            PostgresPool.Lease again = pool.beginRead("public");
            assertThat(again.connection()).isSameAs(first.connection());
            pool.endRead(again);
        }
    }

    @Test
    void aServerThatWentAwayAndCameBackIsFoundAgain() {
        Database notes = databases.open(Notes.FIRST);
        Database others = databases.open(new Schema("others", Notes.class, List.of("V1__notes.sql")));
        notes.write(Notes.add("before"));
        others.read(Notes.texts());
        assertThatThrownBy(() -> notes.write(connection -> {
                    Notes.add("lost").apply(connection);
                    cutAllLines();
                    return Notes.add("lost too").apply(connection);
                }))
                .isInstanceOf(StorageUnavailableException.class);
        assertThat(others.read(Notes.texts())).isEmpty();
        notes.write(Notes.add("after"));
        assertThat(notes.read(Notes.texts())).containsExactly("before", "after");
    }

    private static void cutAllLines() {
        try {
            PostgresServer.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + NAME + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aServerThatIsNotThereIsNoRefusal() throws SQLException {
        Database notes = databases.open(Notes.FIRST);
        PostgresServer.drop(NAME);
        assertThatThrownBy(() -> notes.read(Notes.texts())).isInstanceOf(StorageException.class);
        assertThatThrownBy(databases::check).isInstanceOf(StorageException.class);
    }
}
