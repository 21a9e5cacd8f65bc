package org.wenshu.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The server that the property {@code wenshu.test.database} names, or one that ends with the tests. */
final class PostgresServer {

    private static final String URL = url(System.getProperty("wenshu.test.database", ""));

    private PostgresServer() {}

    private static String url(String wanted) {
        try {
            return wanted.equals("embedded")
                    ? EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres")
                    : wanted;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An empty database in place of one of the same name. */
    static void create(String database, String options) throws SQLException {
        drop(database);
        execute("create database " + database + " template template0 lc_collate 'C' lc_ctype 'C' " + options);
    }

    static void drop(String database) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
    }

    static void execute(String sql) throws SQLException {
        try (Connection connection = source("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static DataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(URL);
        source.setDatabaseName(database);
        return source;
    }
}
