package org.wenshu.storage.service;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.DatabaseMove;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

/** Changes the configuration {@code org.wenshu.storage}, which the container keeps in its file. */
@Component(service = DatabaseMove.class, configurationPid = "org.wenshu.storage")
public class MoveService implements DatabaseMove {

    private final DataSourceFactory driver;
    private final ConfigurationAdmin configurations;
    private final StorageConfiguration configuration;
    private final Departure departure;

    @Activate
    public MoveService(
            @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)") DataSourceFactory driver,
            @Reference ConfigurationAdmin configurations,
            BundleContext context,
            StorageConfiguration configuration) {
        this.driver = driver;
        this.configurations = configurations;
        this.configuration = configuration;
        this.departure = Departure.of(DataDirectory.of(configuration, context));
    }

    private record Opened(Backend backend) implements Destination {
        @Override
        public Database open(Schema schema) {
            return backend.databases().open(schema);
        }

        @Override
        public void close() {
            backend.close().run();
        }
    }

    @Override
    public Destination open(Server server) {
        Backend backend = Backend.postgresql(driver, server, configuration);
        try {
            backend.check().run();
            return new Opened(backend);
        } catch (StorageException failure) {
            backend.close().run();
            throw failure;
        }
    }

    @Override
    public void goTo(Server server) {
        departure.to(server.url());
        try {
            Configuration kept = configurations.getConfiguration("org.wenshu.storage", "?");
            Dictionary<String, Object> properties =
                    Optional.ofNullable(kept.getProperties()).orElseGet(Hashtable::new);
            properties.put("url", server.url());
            properties.put("user", server.user());
            properties.put("passwordFile", server.passwordFile());
            kept.update(properties);
        } catch (IOException failure) {
            departure.takeBack();
            throw new StorageException("cannot change the configuration org.wenshu.storage", failure);
        }
    }
}
