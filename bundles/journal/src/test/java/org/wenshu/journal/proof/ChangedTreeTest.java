package org.wenshu.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.journal.proof.TreeVerification.Node;
import org.wenshu.journal.testing.JournalBench;

/** Nodes of the tree that somebody changes on the disk: found by verifying, and never signed. */
@Timeout(60)
@Tag("sqlite")
class ChangedTreeTest {

    private static final String FLIP = "update tree_node set hash = x'00' || substr(hash, 2) where ";

    @EventType("sample.Counted")
    record Counted(int number) implements Event {}

    @TempDir
    Path data;

    private JournalBench bench;
    private JournalProofs proofs;
    private int counted;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        proofs = bench.proofs();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aTreeThatFollowsFromItsEntriesIsIntact() {
        assertThat(bench.tree().verify().intact()).isTrue();
        count(2500);

        TreeVerification verified = bench.tree().verify();

        assertThat(verified.intact()).isTrue();
        assertThat(verified.entries()).isEqualTo(2500);
        assertThat(proofs.proof(7).orElseThrow()).contains("\n2500\n" + verified.root() + "\n");
    }

    @Test
    void everyChangedNodeIsNamed() throws SQLException {
        count(21);
        for (int level = 0; level <= 4; level++) {
            for (int number = 0; number < 21 >> level; number++) {
                String where = "level = " + level + " and number = " + number;
                byte[] before = hash(where);
                tamper(FLIP + where);

                TreeVerification verified = bench.tree().verify();
                assertThat(verified.intact()).as(where).isFalse();
                assertThat(verified.differing()).isEqualTo(1);
                assertThat(verified.first())
                        .containsExactly(new Node(level, number, ((long) number << level) + 1, (number + 1L) << level));
                tamper("update tree_node set hash = x'" + HexFormat.of().formatHex(before) + "' where " + where);
            }
        }
        assertThat(bench.tree().verify().intact()).isTrue();
    }

    @Test
    void whatIsMissingOrTooMuchIsFound() throws SQLException {
        count(21);
        tamper("delete from tree_node where level = 2 and number = 1");
        tamper("insert into tree_node (level, number, hash) values (5, 3, x'00')");

        TreeVerification verified = bench.tree().verify();

        assertThat(verified.differing()).isEqualTo(1);
        assertThat(verified.surplus()).isEqualTo(1);
        assertThat(verified.first()).containsExactly(new Node(2, 1, 5, 8));
    }

    @Test
    void whatIsChangedWhileTheNodeRunsGetsIntoNoHead() throws SQLException {
        count(16);
        String sound = root(proofs.proof(1).orElseThrow());
        tamper(FLIP + "level = 4");
        tamper(FLIP + "level = 2 and number = 0");

        assertThat(root(proofs.proof(1).orElseThrow())).isEqualTo(sound);
        assertThat(proofs.proof(5)).as("its path goes over a changed node").isEmpty();
        count(16);
        TreeVerification verified = bench.tree().verify();
        assertThat(verified.first()).containsExactlyInAnyOrder(new Node(2, 0, 1, 4), new Node(4, 0, 1, 16));
        assertThat(root(proofs.proof(2).orElseThrow())).isEqualTo(verified.root());
        assertThat(proofs.proof(32)).isEmpty();
    }

    @Test
    void whatIsChangedWhileTheNodeIsDownIsNotBuiltUpon() throws SQLException, IOException {
        for (String where : new String[] {"level = 4 and number = 0", "level = 0 and number = 2"}) {
            count(21);
            bench.close();
            tamper(FLIP + where);
            bench = JournalBench.in(data);
            proofs = bench.proofs();
            count(3);

            assertThat(proofs.proof(1)).as(where).isEmpty();
            assertThat(proofs.proof(counted)).as(where).isEmpty();
            assertThat(bench.tree().verify().intact()).isFalse();

            bench.maintenance().rebuild("journal-tree");
            assertThat(bench.tree().verify().intact()).isTrue();
            assertThat(proofs.proof(1)).isPresent();
            bench.close();
            fresh();
        }
    }

    @Test
    void aSignedHeadVouchesForWhatIsBelowIt() throws SQLException {
        count(2500);
        bench.close();
        tamper(FLIP + "level = 10 and number = 0");
        bench = JournalBench.in(data);
        proofs = bench.proofs();
        bench.await();

        assertThat(proofs.proof(1)).isEmpty();
        assertThat(bench.tree().verify().first()).containsExactly(new Node(10, 0, 1, 1024));
    }

    @Test
    void aHistoryThatWasWrittenAnewIsNotSigned() throws SQLException, IOException {
        count(1500);
        String head = note();
        bench.close();
        fresh();
        count(10);
        tamper("insert into tree_head (note) values ('" + head.replace("'", "''") + "')");
        bench.maintenance().rebuild("journal-tree");
        count(1990);

        assertThat(bench.tree().verify().rewritten())
                .isEqualTo(Long.parseLong(head.lines().skip(1).findFirst().orElseThrow()));
        assertThat(proofs.proof(1)).isEmpty();
        bench.maintenance().rebuild("journal-tree");
        assertThat(proofs.proof(1)).as("after making it anew").isEmpty();
    }

    private void count(int more) {
        Counted[] events = IntStream.range(0, more)
                .mapToObj(number -> new Counted(counted + number))
                .toArray(Counted[]::new);
        String stream = "count/" + counted;
        bench.journal("sample").append(Append.by("system").to(stream, 0, events));
        counted += more;
        bench.await();
    }

    /** The same key, but nothing else of what was. */
    private void fresh() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("db"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        counted = 0;
        bench = JournalBench.in(data);
        proofs = bench.proofs();
    }

    private static String root(String proof) {
        return proof.substring(proof.indexOf("\n\n") + 2)
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 5000");
            statement.execute(sql);
        }
    }

    private byte[] hash(String where) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery("select hash from tree_node where " + where)
                    .getBytes(1);
        }
    }

    private String note() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("select note from tree_head").getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return bench.connect("tree");
    }
}
