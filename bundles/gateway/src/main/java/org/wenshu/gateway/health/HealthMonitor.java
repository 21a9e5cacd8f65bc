package org.wenshu.gateway.health;

import static org.wenshu.gateway.answer.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.gateway.CommaSeparated;
import org.wenshu.gateway.Settings;
import org.wenshu.gateway.health.Readiness.BundleHealth;

/** Puts together what is known about each bundle: its state, its routes, its consumers and its own checks. */
@Component(configurationPid = Settings.PID, service = HealthMonitor.class)
public class HealthMonitor {

    private final SuiteBundles bundles;
    private final Set<String> expected;
    private final HealthChecks checks;
    private final Routes routes;
    private final Consumers consumers;

    @Activate
    public HealthMonitor(
            BundleContext context,
            Settings settings,
            @Reference HealthChecks checks,
            @Reference Routes routes,
            @Reference Consumers consumers) {
        this.bundles = new SuiteBundles(context);
        this.expected = CommaSeparated.parse(settings.expected());
        this.checks = checks;
        this.routes = routes;
        this.consumers = consumers;
    }

    /** How all bundles are now, also those that should be here and are not. */
    public Readiness readiness() {
        Map<String, BundleHealth> healths = new TreeMap<>();
        expected.forEach(name -> healths.put(name, new BundleHealth(false, "", text("health.absent"))));
        bundles.all().forEach((name, bundle) -> healths.put(name, health(bundle)));
        return new Readiness(healths.values().stream().allMatch(BundleHealth::ready), healths);
    }

    /** The consumers that the health of the bundles depends on. */
    public Consumers consumers() {
        return consumers;
    }

    /** How one bundle is now. */
    public BundleHealth health(Bundle bundle) {
        List<String> problems = new ArrayList<>();
        if (bundle.getState() != Bundle.ACTIVE && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
            problems.add(text("health.inactive"));
        } else {
            routes.missing(bundle).stream().sorted().forEach(path -> problems.add(text("health.no-route", path)));
            routes.failed(bundle).forEach(failure -> problems.add(text("health.failed", failure)));
            String name = SuiteBundles.word(bundle);
            problems.addAll(consumers.problems(name));
            problems.addAll(checks.problems(name));
        }
        return new BundleHealth(problems.isEmpty(), bundle.getVersion().toString(), String.join("; ", problems));
    }
}
