package org.wenshu.storage.service;

import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.StorageException;
import org.wenshu.storage.SqliteDatabases;

/** The databases on the driver that Pax JDBC publishes; the driver's bundle holds native code and is never swapped. */
@Component(service = Databases.class, configurationPid = "org.wenshu.storage")
public class DatabasesService extends SqliteDatabases {

    @Activate
    public DatabasesService(
            @Reference(target = "(osgi.jdbc.driver.class=org.sqlite.JDBC)") DataSourceFactory driver,
            BundleContext context,
            StorageConfiguration configuration) {
        super(DataDirectory.of(configuration, context), url -> dataSource(driver, url), configuration.readers());
    }

    private static DataSource dataSource(DataSourceFactory driver, String url) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, url);
        try {
            return driver.createDataSource(properties);
        } catch (SQLException failure) {
            throw new StorageException("no data source for " + url, failure);
        }
    }

    @Deactivate
    @Override
    public void close() {
        super.close();
    }
}
