package org.wenshu.laws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer; an empty library is no fault. */
@Component(service = HealthCheck.class)
public class LawsHealth implements HealthCheck {

    private final LawTables tables;

    @Activate
    public LawsHealth(@Reference LawTables tables) {
        this.tables = tables;
    }

    @Override
    public String bundle() {
        return "laws";
    }

    @Override
    public Health check() {
        try {
            tables.count();
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
