package org.wenshu.aids;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.district.DistrictDocuments;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer. */
@Component(service = HealthCheck.class)
public class AidsHealth implements HealthCheck {

    private final DistrictDocuments documents;

    @Activate
    public AidsHealth(@Reference DistrictDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String bundle() {
        return "aids";
    }

    @Override
    public Health check() {
        try {
            documents.count();
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
