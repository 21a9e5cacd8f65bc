package org.wenshu.storage.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.ContentStore;

/** Ready if databases and contents can be written: the databases answer and the disk has room. */
@Component(service = HealthCheck.class, configurationPid = "org.wenshu.storage")
public class StorageHealth implements HealthCheck {

    /** Less than this, and the next large import fills the disk. */
    private static final long NEEDED_BYTES = 200L << 20;

    private final DatabasesService databases;
    private final Path data;

    /** The content store is not called: that it is here says that its files could be opened. */
    @Activate
    public StorageHealth(
            @Reference DatabasesService databases,
            @Reference ContentStore contents,
            BundleContext context,
            StorageConfiguration configuration) {
        this.databases = databases;
        this.data = DataDirectory.of(configuration, context);
    }

    @Override
    public String bundle() {
        return "storage";
    }

    @Override
    public Health check() {
        Optional<String> problem = databases.problem();
        if (problem.isPresent()) {
            return Health.bad(problem.get());
        }
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            return free < NEEDED_BYTES ? Health.bad("free disk space in bytes: " + free) : Health.good();
        } catch (IOException failure) {
            return Health.bad("cannot reach " + data + ": " + failure);
        }
    }
}
