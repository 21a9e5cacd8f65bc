package org.wenshu.storage.service;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.storage.DatabaseMove.Server;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.StorageException;

/**
 * Publishes the databases as soon as they answer. A server may start later than this node: bundles that need tables then
 * wait as for any service. The drivers' bundles are never swapped, that of SQLite holds native code.
 */
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>='org.wenshu.api.storage.Databases'")
@Component(service = DatabasesService.class, immediate = true, configurationPid = "org.wenshu.storage")
public class DatabasesService {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasesService.class);

    private final Backend backend;
    private final BundleContext context;
    private final ScheduledExecutorService knocking =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "wenshu-database"));
    private volatile Optional<ServiceRegistration<Databases>> published = Optional.empty();

    @Activate
    public DatabasesService(
            @Reference(target = "(osgi.jdbc.driver.class=org.sqlite.JDBC)") DataSourceFactory sqlite,
            @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)") DataSourceFactory postgresql,
            BundleContext context,
            StorageConfiguration configuration) {
        this.context = context;
        this.backend = configuration.url().isBlank()
                ? Backend.sqlite(sqlite, DataDirectory.of(configuration, context), configuration)
                : Backend.postgresql(postgresql, server(configuration), configuration);
        if (!publish()) {
            knocking.scheduleWithFixedDelay(this::publish, 1, 1, TimeUnit.SECONDS);
        }
    }

    private static Server server(StorageConfiguration configuration) {
        return new Server(configuration.url(), configuration.user(), configuration.passwordFile());
    }

    private boolean publish() {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            LOG.error("Waiting for the database: {}", problem.get());
            return false;
        }
        published = Optional.of(context.registerService(Databases.class, backend.databases(), null));
        knocking.shutdown();
        return true;
    }

    /** Why the databases cannot be used; empty if they can. */
    Optional<String> problem() {
        try {
            backend.check().run();
            return Optional.empty();
        } catch (StorageException failure) {
            return Optional.of(failure.getMessage());
        }
    }

    @Deactivate
    void close() {
        knocking.shutdownNow();
        published.ifPresent(ServiceRegistration::unregister);
        backend.close().run();
    }
}
