package org.wenshu.journal.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;
import org.wenshu.api.storage.Databases;
import org.wenshu.storage.PostgresDatabases;
import org.wenshu.storage.SqliteDatabases;

/**
 * The databases of a bench: SQLite files in its directory, or a database of its own on the PostgreSQL server that the
 * property {@code wenshu.test.database} names, which goes when the directory has gone.
 *
 * @param line makes a data source past the platform to the database of a bundle
 */
record BenchDatabases(Databases databases, Runnable close, Function<String, DataSource> line) {

    /** A {@code jdbc:postgresql:} URL, {@code embedded} for a server that ends with the tests, or nothing. */
    private static final String SERVER = server(System.getProperty("wenshu.test.database", ""));

    private static final int READERS = 4;
    private static final Map<Path, String> MADE = new ConcurrentHashMap<>();

    /** The server, for another process of the same test; empty if there is none. */
    static String server() {
        return SERVER;
    }

    static BenchDatabases in(Path data) {
        return SERVER.isEmpty() ? files(data) : server(data.toAbsolutePath());
    }

    private static String server(String wanted) {
        try {
            return wanted.equals("embedded")
                    ? EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres")
                    : wanted;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BenchDatabases files(Path data) {
        SqliteDatabases databases = new SqliteDatabases(data, BenchDatabases::file, READERS);
        return new BenchDatabases(
                databases, databases::close, bundle -> file("jdbc:sqlite:" + data.resolve("db/" + bundle + ".db")));
    }

    private static DataSource file(String url) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        return source;
    }

    private static BenchDatabases server(Path data) {
        String name = "bench_" + Integer.toHexString(data.hashCode());
        MADE.forEach(BenchDatabases::dropIfGone);
        if (MADE.putIfAbsent(data, name) == null && !Files.exists(data.resolve("database"))) {
            create(data, name);
        }
        PostgresDatabases databases = new PostgresDatabases(schema(name, ""), READERS);
        return new BenchDatabases(databases, databases::close, bundle -> schema(name, bundle));
    }

    /** The mark says that the database is there also to another process on the same directory. */
    private static void create(Path data, String name) {
        try {
            execute("drop database if exists " + name + " with (force)");
            execute("create database " + name + " template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
            Files.createDirectories(data);
            Files.writeString(data.resolve("database"), name);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("no database for " + data, failure);
        }
    }

    private static void dropIfGone(Path data, String name) {
        if (!Files.exists(data) && MADE.remove(data, name)) {
            try {
                execute("drop database if exists " + name + " with (force)");
            } catch (SQLException failure) {
                throw new IllegalStateException("cannot drop " + name, failure);
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = schema("postgres", "").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource schema(String database, String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(SERVER);
        source.setDatabaseName(database);
        if (!schema.isEmpty()) {
            source.setCurrentSchema(schema);
        }
        return source;
    }
}
