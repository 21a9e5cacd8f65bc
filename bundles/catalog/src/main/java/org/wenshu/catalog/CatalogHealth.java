package org.wenshu.catalog;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer. */
@Component(service = HealthCheck.class)
public class CatalogHealth implements HealthCheck {

    private final Entries entries;

    @Activate
    public CatalogHealth(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public String bundle() {
        return "catalog";
    }

    @Override
    public Health check() {
        try {
            entries.count(EntryFilter.ALL);
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
