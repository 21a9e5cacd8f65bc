package org.wenshu.registration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer and documents can be registered. */
@Component(service = HealthCheck.class)
public class RegistrationHealth implements HealthCheck {

    private final Tables tables;

    /** Without the service of registration this check is not there, which makes the bundle not ready. */
    @Activate
    public RegistrationHealth(@Reference Tables tables, @Reference Registration registration) {
        this.tables = tables;
    }

    @Override
    public String bundle() {
        return "registration";
    }

    @Override
    public Health check() {
        try {
            tables.read(handle -> handle.createQuery("SELECT count(*) FROM registration_book")
                    .mapTo(Long.class)
                    .one());
            return Health.good();
        } catch (StorageException failure) {
            return Health.bad(failure.getMessage());
        }
    }
}
