package org.wenshu.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

/** One schema for each bundle in one PostgreSQL database, which exists and belongs to the role that connects. */
public class PostgresDatabases implements Databases, AutoCloseable {

    /** What the server is asked for, and the answers that will do. Order and comparison of texts are SQLite's. */
    private static final List<Demand> DEMANDS = List.of(
            new Demand("show server_encoding", "UTF8"),
            new Demand(
                    "select datcollate from pg_database where datname = current_database()",
                    "C|POSIX|C\\.(UTF-8|utf8)"),
            new Demand("show fsync", "on"),
            new Demand("show full_page_writes", "on"));

    /** A question to the server, and the pattern of the answers that will do. */
    private record Demand(String question, String needed) {

        void ask(Statement statement) throws SQLException {
            try (ResultSet answer = statement.executeQuery(question)) {
                String actual = answer.next() ? answer.getString(1) : "nothing";
                if (!actual.matches(needed)) {
                    throw new StorageException(
                            "database answers " + question + ": " + actual + ", needed is " + needed);
                }
            }
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource driver;
    private final PostgresPool pool;
    private volatile boolean examined;
    private final Map<String, PostgresDatabase> open = new ConcurrentHashMap<>();

    /**
     * @param driver connects to the database
     * @param readers how many may read at the same time, all bundles together
     */
    public PostgresDatabases(DataSource driver, int readers) {
        this.driver = new DurableDataSource(driver);
        this.pool = new PostgresPool(this.driver, readers, PATIENCE);
    }

    /**
     * Asks whether the database is there, and the first time whether it is what this system demands.
     *
     * @throws StorageException if it is not, or does not answer
     */
    public void check() {
        if (!examined) {
            examine();
            examined = true;
        }
        pool.giveBack(pool.take("public"));
    }

    private void examine() {
        try (Connection connection = driver.getConnection();
                Statement statement = connection.createStatement()) {
            for (Demand demand : DEMANDS) {
                demand.ask(statement);
            }
        } catch (SQLException failure) {
            throw Outage.orRefusal("cannot connect", failure);
        }
    }

    @Override
    public Database open(Schema schema) {
        BundleName.check(schema.name());
        Migration migration = new Migration(schema, Dialect.POSTGRESQL);
        PostgresDatabase database =
                open.computeIfAbsent(schema.name(), name -> new PostgresDatabase(name, schemaOf(name), pool));
        return database.exclusively(() -> {
            migration.bringUpToDate(driver, schemaOf(schema.name()));
            return database;
        });
    }

    private static String schemaOf(String name) {
        return name.replace('-', '_');
    }

    /** Closes idle connections; others close when their work is done. */
    @Override
    public void close() {
        pool.close();
        open.clear();
    }
}
