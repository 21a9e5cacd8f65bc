package org.wenshu.storage.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wenshu.api.storage.DatabaseMove.Server;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.StorageException;
import org.wenshu.storage.PostgresDatabases;
import org.wenshu.storage.SqliteDatabases;

/**
 * The databases that the configuration chooses.
 *
 * @param check throws {@link StorageException} if they do not answer or are not what this system demands
 */
record Backend(Databases databases, Runnable check, Runnable close) {

    static Backend sqlite(DataSourceFactory driver, Path data, StorageConfiguration configuration) {
        SqliteDatabases databases =
                new SqliteDatabases(data, url -> source(driver, properties(url)), configuration.readers());
        // Every file is checked when it is opened.
        return new Backend(databases, Departure.of(data)::refuse, databases::close);
    }

    static Backend postgresql(DataSourceFactory driver, Server server, StorageConfiguration configuration) {
        Properties properties = properties(server.url());
        properties.setProperty(DataSourceFactory.JDBC_USER, server.user());
        if (!server.passwordFile().isBlank()) {
            properties.setProperty(DataSourceFactory.JDBC_PASSWORD, secret(Path.of(server.passwordFile())));
        }
        properties.setProperty("connectTimeout", String.valueOf(configuration.connectSeconds()));
        properties.setProperty("socketTimeout", String.valueOf(configuration.answerSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "wenshu");
        PostgresDatabases databases = new PostgresDatabases(source(driver, properties), configuration.connections());
        return new Backend(databases, databases::check, databases::close);
    }

    private static Properties properties(String url) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, url);
        return properties;
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new StorageException("cannot read the password of the database from " + file, failure);
        }
    }

    private static DataSource source(DataSourceFactory driver, Properties properties) {
        try {
            return driver.createDataSource(properties);
        } catch (SQLException failure) {
            throw new StorageException(
                    "no data source for " + properties.getProperty(DataSourceFactory.JDBC_URL), failure);
        }
    }
}
