package org.wenshu.journal.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.journal.JournalException;

/** The nodes of the tree, inside a transaction. */
final class NodeTable implements MerkleTree.Nodes {

    private final Connection connection;

    /** Where a node stands. Level 0 are the leaves. */
    record Place(int level, long number) {

        /** The position of the first entry under it. */
        long first() {
            return (number << level) + 1;
        }

        /** The position of the last entry under it. */
        long last() {
            return (number + 1) << level;
        }
    }

    NodeTable(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<byte[]> find(int level, long number) {
        try (PreparedStatement select =
                connection.prepareStatement("select hash from tree_node where level = ? and number = ?")) {
            select.setInt(1, level);
            select.setLong(2, number);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void put(int level, long number, byte[] hash) {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into tree_node (level, number, hash) values (?, ?, ?)")) {
            insert.setInt(1, level);
            insert.setLong(2, number);
            insert.setBytes(3, hash);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The number of leaves. */
    long size() {
        try (PreparedStatement select = connection.prepareStatement(
                        "select coalesce(max(number) + 1, 0) from tree_node where level = 0");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many nodes are kept. */
    long count() {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from tree_node");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The nodes that are complete in a tree of a size, but not yet in one of an earlier size. */
    Map<Place, byte[]> completed(long earlier, long size) {
        Map<Place, byte[]> found = new HashMap<>();
        for (int level = 0; size >> level > 0; level++) {
            completed(level, earlier >> level, size >> level, found);
        }
        return found;
    }

    private void completed(int level, long from, long to, Map<Place, byte[]> found) {
        try (PreparedStatement select = connection.prepareStatement(
                "select number, hash from tree_node where level = ? and number >= ? and number < ?")) {
            select.setInt(1, level);
            select.setLong(2, from);
            select.setLong(3, to);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(new Place(level, rows.getLong(1)), rows.getBytes(2));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The last head that was signed; empty if there is none. */
    String head() {
        try (PreparedStatement select = connection.prepareStatement("select note from tree_head");
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void head(String note) {
        update("delete from tree_head");
        try (PreparedStatement insert = connection.prepareStatement("insert into tree_head (note) values (?)")) {
            insert.setString(1, note);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Forgets the nodes, but not what was signed: a tree that is made anew must come by it again. */
    void clear() {
        update("delete from tree_node");
    }

    private void update(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static JournalException failed(SQLException e) {
        return new JournalException("the tree's database failed: " + e.getMessage(), e);
    }
}
