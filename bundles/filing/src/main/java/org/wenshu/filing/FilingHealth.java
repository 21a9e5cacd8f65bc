package org.wenshu.filing;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer and the acts are there. */
@Component(service = HealthCheck.class)
public class FilingHealth implements HealthCheck {

    private final FilingTables tables;

    @Activate
    public FilingHealth(@Reference FilingTables tables, @Reference Filings filings) {
        this.tables = tables;
    }

    @Override
    public String bundle() {
        return "filing";
    }

    @Override
    public Health check() {
        try {
            tables.count(FilingTables.Filter.ALL);
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
