package org.wenshu.operations;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer. */
@Component(service = HealthCheck.class)
public class OperationsHealth implements HealthCheck {

    private final SwapTables tables;

    @Activate
    public OperationsHealth(@Reference SwapTables tables) {
        this.tables = tables;
    }

    @Override
    public String bundle() {
        return "operations";
    }

    @Override
    public Health check() {
        try {
            tables.swaps(0, 1);
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
