package org.wenshu.journal.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.wenshu.api.journal.JournalException;

/** The nodes of the tree, inside a transaction. */
final class NodeTable implements MerkleTree.Nodes {

    private final Connection connection;

    NodeTable(Connection connection) {
        this.connection = connection;
    }

    @Override
    public byte[] get(int level, long number) {
        try (PreparedStatement select =
                connection.prepareStatement("select hash from tree_node where level = ? and number = ?")) {
            select.setInt(1, level);
            select.setLong(2, number);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new JournalException("the tree lacks node " + number + " of level " + level);
                }
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void put(int level, long number, byte[] hash) {
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

    void clear() {
        try (PreparedStatement delete = connection.prepareStatement("delete from tree_node")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static JournalException failed(SQLException e) {
        return new JournalException("the tree's database failed: " + e.getMessage(), e);
    }
}
