package org.wenshu.gateway.health;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.health.HealthCheck.Health;

/** The health checks that are here now. */
@Component(service = HealthChecks.class)
public class HealthChecks {

    private static final Logger LOG = LoggerFactory.getLogger(HealthChecks.class);

    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(HealthCheck check) {
        checks.add(check);
    }

    void remove(HealthCheck check) {
        checks.remove(check);
    }

    /** What is the matter with a bundle, by its own checks; empty if nothing is. */
    List<String> problems(String bundle) {
        return checks.stream()
                .filter(check -> check.bundle().equals(bundle))
                .map(HealthChecks::ask)
                .filter(health -> !health.ready())
                .map(Health::detail)
                .toList();
    }

    private static Health ask(HealthCheck check) {
        try {
            return check.check();
        } catch (RuntimeException e) {
            // Foreign code: a check that fails is an answer, too.
            LOG.warn("The health check of {} failed", check.bundle(), e);
            return Health.bad(e.toString());
        }
    }
}
