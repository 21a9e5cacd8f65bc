package org.wenshu.storage.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.Databases;

/** Ready if databases and contents can be written: both services are here and the disk has room. */
@Component(service = HealthCheck.class, configurationPid = "org.wenshu.storage")
public class StorageHealth implements HealthCheck {

    /** Less than this, and the next large import fills the disk. */
    private static final long NEEDED_BYTES = 200L << 20;

    private final Path data;

    /** The services are not called: that they are here says that their files could be opened. */
    @Activate
    public StorageHealth(
            @Reference Databases databases,
            @Reference ContentStore contents,
            BundleContext context,
            StorageConfiguration configuration) {
        this.data = DataDirectory.of(configuration, context);
    }

    @Override
    public String bundle() {
        return "storage";
    }

    @Override
    public Health check() {
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            return free < NEEDED_BYTES ? Health.bad("free disk space in bytes: " + free) : Health.good();
        } catch (IOException failure) {
            return Health.bad("cannot reach " + data + ": " + failure);
        }
    }
}
