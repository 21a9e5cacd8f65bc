package org.wenshu.review;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.storage.StorageException;

/** Tells whether the tables answer and the acts are there. */
@Component(service = HealthCheck.class)
public class ReviewHealth implements HealthCheck {

    private final ReviewTables tables;

    @Activate
    public ReviewHealth(@Reference ReviewTables tables, @Reference Opinions opinions) {
        this.tables = tables;
    }

    @Override
    public String bundle() {
        return "review";
    }

    @Override
    public Health check() {
        try {
            tables.count(ReviewQuery.of(Optional.empty(), Optional.empty()));
            return Health.good();
        } catch (StorageException e) {
            return Health.bad(e.getMessage());
        }
    }
}
