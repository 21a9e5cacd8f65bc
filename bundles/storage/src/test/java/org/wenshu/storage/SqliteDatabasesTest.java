package org.wenshu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

@Tag("sqlite")
class SqliteDatabasesTest extends DatabasesContract {

    @TempDir
    Path data;

    private SqliteDatabases databases;

    @BeforeEach
    void open() {
        databases = new SqliteDatabases(data, SqliteDatabasesTest::driver, 4);
    }

    @AfterEach
    void close() {
        databases.close();
    }

    static DataSource driver(String url) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        return source;
    }

    @Override
    Databases databases() {
        return databases;
    }

    @Override
    Databases restarted() {
        databases.close();
        open();
        return databases;
    }

    @Test
    void everyBundleHasItsOwnFile() {
        databases.open(Notes.FIRST);
        databases.open(new Schema("other-notes", Notes.class, List.of("V1__notes.sql")));
        assertThat(data.resolve("db/notes.db")).exists();
        assertThat(data.resolve("db/other-notes.db")).exists();
    }

    @Test
    void readersAndTheWriterAreAsDurableAsDemanded() {
        Database notes = databases.open(Notes.FIRST);
        for (String pragma : List.of("journal_mode", "synchronous", "foreign_keys", "busy_timeout")) {
            List<String> expected =
                    switch (pragma) {
                        case "journal_mode" -> List.of("wal");
                        case "synchronous" -> List.of("2");
                        case "foreign_keys" -> List.of("1");
                        default -> List.of("10000");
                    };
            assertThat(notes.read(Notes.query("PRAGMA " + pragma))).isEqualTo(expected);
            assertThat(notes.write(Notes.query("PRAGMA " + pragma))).isEqualTo(expected);
        }
    }

    @Test
    void aDatabaseThatCannotBeMadeDurableIsRefused() {
        // A database in memory answers journal_mode=WAL with "memory".
        try (SqliteDatabases volatileOnes = new SqliteDatabases(data, url -> driver("jdbc:sqlite::memory:"), 1)) {
            assertThatThrownBy(() -> volatileOnes.open(Notes.FIRST))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("journal_mode=memory");
        }
    }

    @Test
    void readersAreBounded() {
        PragmaDataSource source = new PragmaDataSource(driver("jdbc:sqlite:" + data.resolve("pool.db")));
        try (ReaderPool pool = new ReaderPool(source, 1, Duration.ofMillis(20))) {
            var first = pool.take();
            assertThatThrownBy(pool::take).isInstanceOf(StorageException.class).hasMessageContaining("free");
            pool.giveBack(first);
            assertThat(pool.take()).isSameAs(first);
            pool.giveBack(first);
        }
    }

    @Test
    void aClosedDatabaseRefusesWork() {
        Database notes = databases.open(Notes.FIRST);
        databases.close();
        assertThatThrownBy(() -> notes.read(Notes.texts())).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> notes.write(Notes.add("late"))).isInstanceOf(StorageException.class);
    }

    @Test
    void aPathMayBeChinese() {
        try (SqliteDatabases chinese = new SqliteDatabases(data.resolve("公文 数据"), SqliteDatabasesTest::driver, 2)) {
            Database notes = chinese.open(Notes.FIRST);
            notes.write(Notes.add("意见"));
            assertThat(notes.read(Notes.texts())).containsExactly("意见");
            assertThat(data.resolve("公文 数据/db/notes.db")).exists();
        }
    }

    @Test
    void aFullDatabaseLeavesNothingHalfAndGoesOn() {
        Database notes = databases.open(Notes.FIRST);
        notes.write(Notes.add("before"));
        assertThatThrownBy(() -> notes.write(connection -> {
                    Notes.strings(connection, "PRAGMA max_page_count=12");
                    Notes.add("part").apply(connection);
                    return Notes.update(connection, "insert into notes_note (text) values (hex(zeroblob(500000)))");
                }))
                .hasStackTraceContaining("SQLITE_FULL");
        assertThat(notes.read(Notes.texts())).containsExactly("before");
        notes.write(Notes.add("after"));
        assertThat(notes.read(Notes.texts())).containsExactly("before", "after");
    }

    @Test
    void aConnectionThatBrokeIsReplaced() {
        Database notes = databases.open(Notes.FIRST);
        assertThatThrownBy(() -> notes.write(connection -> {
                    // The transaction is ended under the feet of its owner, whose COMMIT and ROLLBACK then fail.
                    return Notes.update(connection, "ROLLBACK");
                }))
                .isInstanceOf(StorageException.class);
        notes.write(Notes.add("after"));
        assertThat(notes.read(Notes.texts())).containsExactly("after");
    }
}
