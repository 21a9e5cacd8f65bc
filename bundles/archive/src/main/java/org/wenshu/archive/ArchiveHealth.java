package org.wenshu.archive;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables and the index answer. */
@Component(service = HealthCheck.class)
public class ArchiveHealth implements HealthCheck {

    private final Search search;

    @Activate
    public ArchiveHealth(@Reference Search search) {
        this.search = search;
    }

    @Override
    public String bundle() {
        return "archive";
    }

    @Override
    public Health check() {
        try {
            search.notYetSearchable();
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
