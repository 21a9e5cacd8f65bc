package org.wenshu.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.Schema;

/**
 * One SQLite file for each bundle under {@code <data>/db}, so that the swap or the rebuild of a bundle touches no other
 * bundle's file and no other bundle's write lock.
 */
public class SqliteDatabases implements Databases, AutoCloseable {

    private final Path directory;
    private final Function<String, DataSource> driver;
    private final int readers;
    private final Map<String, SqliteDatabase> open = new ConcurrentHashMap<>();

    /**
     * @param data the data directory; created if it is missing
     * @param driver makes a data source for a {@code jdbc:sqlite:} URL
     * @param readers how many may read one database at the same time
     */
    public SqliteDatabases(Path data, Function<String, DataSource> driver, int readers) {
        this.directory = data.resolve("db");
        this.driver = driver;
        this.readers = readers;
        Durable.createDirectory(directory);
    }

    @Override
    public Database open(Schema schema) {
        BundleName.check(schema.name());
        Migration migration = new Migration(schema, Dialect.SQLITE);
        SqliteDatabase database = open.computeIfAbsent(schema.name(), this::connect);
        database.migrate(migration::bringUpToDate);
        return database;
    }

    private SqliteDatabase connect(String name) {
        String url = "jdbc:sqlite:" + directory.toAbsolutePath().resolve(name + ".db");
        return new SqliteDatabase(name, driver.apply(url), readers);
    }

    /** Closes every database; work that is writing ends first. */
    @Override
    public void close() {
        open.values().forEach(SqliteDatabase::close);
        open.clear();
    }
}
