package org.wenshu.handling;

import org.jdbi.v3.core.JdbiException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.storage.StorageException;

/** Handling works while its tables can be read; that the rules are there is what this component waits for. */
@Component(service = HealthCheck.class)
public class HandlingHealth implements HealthCheck {

    private final CaseTables tables;

    @Activate
    public HandlingHealth(@Reference CaseTables tables, @Reference Rules rules) {
        this.tables = tables;
    }

    @Override
    public String bundle() {
        return "handling";
    }

    @Override
    public Health check() {
        try {
            tables.allSeries();
            return Health.good();
        } catch (StorageException | JdbiException broken) {
            return Health.bad(Messages.text("health.tables", broken.getMessage()));
        }
    }
}
