package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.JournalMaintenance.Verification;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

class LedgerTest extends JournalContract {

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

    @Override
    JournalBench bench() {
        return bench;
    }

    private void fiveEntries() {
        for (int i = 0; i < 5; i++) {
            bench.journal("sample").append(Append.by("drafter").to("note/" + i, 0, new NoteTaken("text")));
        }
    }

    /** Does to the database what somebody with access to the machine could do. */
    private void tamper(String sql) throws SQLException {
        try (Connection connection = bench.connect("journal");
                Statement statement = connection.createStatement()) {
            for (String guard : guards(connection)) {
                statement.execute("drop trigger if exists " + guard);
            }
            statement.execute(sql);
        }
    }

    private static List<String> guards(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite")
                ? List.of("journal_entry_never_updated", "journal_entry_never_deleted")
                : List.of("journal_entry_never_changed on journal_entry");
    }

    @Test
    void theDatabaseItselfRefusesToChangeEntries() throws SQLException {
        fiveEntries();
        try (Connection connection = bench.connect("journal");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update journal_entry set actor = 'mayor'"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("delete from journal_entry"))
                    .hasMessageContaining("append-only");
        }
        assertThat(bench.maintenance().verify().intact()).isTrue();
    }

    @Test
    void everyChangedFieldBreaksTheChainAtItsEntry() throws SQLException {
        for (String change : new String[] {
            "actor = 'mayor'",
            "recorded_at = '2020-01-01T00:00:00Z'",
            "origin = 'x/1'",
            "rule_pack = 'y'",
            "stream = 'note/9'",
            "stream_version = 7",
            "type = 'sample.Other'",
            "type_version = 2",
            "payload = '{}'",
            "hash = '00'"
        }) {
            bench.close();
            bench = JournalBench.in(data.resolve(change.substring(0, change.indexOf(' '))));
            fiveEntries();
            tamper("update journal_entry set " + change + " where position = 3");
            Verification verification = bench.maintenance().verify();
            assertThat(verification.firstBroken()).as(change).isEqualTo(3);
            assertThat(verification.entries()).isEqualTo(2);
        }
    }

    @Test
    void textMovedFromOneFieldToTheNextBreaksTheChain() throws SQLException {
        fiveEntries();
        tamper("update journal_entry set actor = 'draft', origin = 'er' || origin where position = 2");
        assertThat(bench.maintenance().verify().firstBroken()).isEqualTo(2);
    }

    @Test
    void aMissingEntryIsNoticed() throws SQLException {
        fiveEntries();
        tamper("delete from journal_entry where position = 4");
        assertThat(bench.maintenance().verify().firstBroken()).isEqualTo(4);
    }

    @Test
    void aCutOffEndIsNoticedWhileItIsRemembered() throws SQLException {
        fiveEntries();
        tamper("delete from journal_entry where position >= 4");
        assertThat(bench.maintenance().verify().firstBroken()).isEqualTo(4);
    }
}
