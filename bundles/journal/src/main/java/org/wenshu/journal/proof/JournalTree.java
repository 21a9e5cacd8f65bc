package org.wenshu.journal.proof;

import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/**
 * The Merkle tree over the hashes of all entries. It follows the journal, so that nobody who appends waits for it; the
 * number of its leaves is its cursor, and the entry at a position is the leaf one below.
 */
public class JournalTree implements CursorKeeper {

    private static final Schema SCHEMA = new Schema("tree", JournalTree.class, List.of("V1__nodes.sql"));

    private final Database database;

    public JournalTree(Databases databases) {
        this.database = databases.open(SCHEMA);
    }

    /** The head of the tree and the path of a leaf to it. */
    record Inclusion(long number, long size, byte[] root, List<byte[]> path) {}

    @Override
    public String consumer() {
        return "journal-tree";
    }

    @Override
    public long position() {
        return database.read(connection -> new NodeTable(connection).size());
    }

    @Override
    public void apply(List<JournalEntry> entries) {
        database.write(connection -> add(entries, connection));
    }

    private static int add(List<JournalEntry> entries, Connection connection) {
        MerkleTree tree = new MerkleTree(new NodeTable(connection));
        for (JournalEntry entry : entries) {
            tree.add(entry.position() - 1, Merkle.leaf(HexFormat.of().parseHex(entry.hash())));
        }
        return entries.size();
    }

    @Override
    public void reset() {
        database.write(connection -> {
            new NodeTable(connection).clear();
            return true;
        });
    }

    /** Shows that the entry at a position is in the tree as it is now; empty if it is not. */
    Optional<Inclusion> inclusion(long position) {
        return database.read(connection -> {
            NodeTable nodes = new NodeTable(connection);
            long size = nodes.size();
            if (position < 1 || position > size) {
                return Optional.empty();
            }
            MerkleTree tree = new MerkleTree(nodes);
            return Optional.of(new Inclusion(position - 1, size, tree.root(size), tree.path(position - 1, size)));
        });
    }
}
