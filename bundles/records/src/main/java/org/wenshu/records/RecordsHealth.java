package org.wenshu.records;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer. */
@Component(service = HealthCheck.class)
public class RecordsHealth implements HealthCheck {

    private final RecordsTables tables;

    @Activate
    public RecordsHealth(@Reference RecordsTables tables) {
        this.tables = tables;
    }

    @Override
    public String bundle() {
        return "records";
    }

    @Override
    public Health check() {
        try {
            tables.fonds();
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
