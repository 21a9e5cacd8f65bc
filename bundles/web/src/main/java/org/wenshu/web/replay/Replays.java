package org.wenshu.web.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;
import org.wenshu.api.time.BusinessClock;

/** Remembers writes and their answers for a day. */
@Component(service = Replays.class)
public class Replays {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final String SAME = " WHERE account = ? AND method = ? AND path = ? AND replay_key = ?";

    private final Database database;
    private final BusinessClock clock;

    /** Tells what is underway from what a crash left behind. */
    private final String run = UUID.randomUUID().toString();

    @Activate
    public Replays(@Reference Databases databases, @Reference BusinessClock clock) {
        this.database = databases.open(new Schema("web", Replays.class, List.of("V1__replays.sql")));
        this.clock = clock;
    }

    /**
     * Looks up a write, and marks it as underway if it is to be done; then {@link #finish} or {@link #forget} has to
     * follow.
     */
    public Claim claim(ReplayKey key, String bodyHash) {
        Instant now = clock.instant();
        return database.write(connection -> {
            try {
                expire(connection, now.minus(LIFE));
                Claim known = find(connection, key, bodyHash);
                if (known instanceof Claim.First) {
                    insert(connection, key, bodyHash, now);
                }
                return known;
            } catch (SQLException e) {
                throw new StorageException("claiming a write", e);
            }
        });
    }

    /** Keeps the answer of a write. */
    public void finish(ReplayKey key, Answer answer) {
        update("UPDATE web_replay SET status = ?, headers = ?, body = ?" + SAME, statement -> {
            statement.setInt(1, answer.status());
            statement.setString(2, String.join("\n", answer.headers()));
            statement.setBytes(3, answer.body());
            set(statement, 4, key);
        });
    }

    /** Forgets a write that may be tried again. */
    public void forget(ReplayKey key) {
        update("DELETE FROM web_replay" + SAME, statement -> set(statement, 1, key));
    }

    private Claim find(Connection connection, ReplayKey key, String bodyHash) throws SQLException {
        String sql = "SELECT body_hash, run, status, headers, body FROM web_replay" + SAME;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, 1, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return new Claim.First();
                }
                if (!row.getString("body_hash").equals(bodyHash)) {
                    return new Claim.Different();
                }
                int status = row.getInt("status");
                if (row.wasNull()) {
                    return row.getString("run").equals(run) ? new Claim.Underway() : new Claim.First();
                }
                List<String> headers = row.getString("headers").lines().toList();
                return new Claim.Repeated(new Answer(status, headers, row.getBytes("body")));
            }
        }
    }

    private void insert(Connection connection, ReplayKey key, String bodyHash, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM web_replay" + SAME)) {
            set(statement, 1, key);
            statement.executeUpdate();
        }
        String sql = "INSERT INTO web_replay (account, method, path, replay_key, body_hash, run, claimed_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, 1, key);
            statement.setString(5, bodyHash);
            statement.setString(6, run);
            statement.setLong(7, now.toEpochMilli());
            statement.executeUpdate();
        }
    }

    private static void expire(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM web_replay WHERE claimed_at < ?")) {
            statement.setLong(1, before.toEpochMilli());
            statement.executeUpdate();
        }
    }

    private void update(String sql, Filling filling) {
        database.write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                filling.fill(statement);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new StorageException("keeping an answer", e);
            }
        });
    }

    private static void set(PreparedStatement statement, int first, ReplayKey key) throws SQLException {
        statement.setString(first, key.account());
        statement.setString(first + 1, key.method());
        statement.setString(first + 2, key.path());
        statement.setString(first + 3, key.key());
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
