package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.gateway.Settings;
import org.wenshu.gateway.health.Consumers;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.health.Routes;
import org.wenshu.gateway.health.SuiteBundles;
import org.wenshu.gateway.hold.Gate;
import org.wenshu.gateway.hold.Hold;
import org.wenshu.gateway.hold.Holding;
import org.wenshu.gateway.swap.SwapReport.Outcome;

/** Replaces bundles of the suite, one at a time, without a lost request. */
@Component(configurationPid = Settings.PID, service = BundleSwap.class)
public class BundleSwap {

    private static final Logger LOG = LoggerFactory.getLogger(BundleSwap.class);

    /** The door itself, and what everything is wired to: replacing them would end sessions or restart everything. */
    private static final Set<String> FIXED = Set.of("gateway", "api");

    /** While it is away nobody is answered. */
    private static final String WEB = "org.wenshu.web";

    private final ReentrantLock turn = new ReentrantLock();
    private final SuiteBundles bundles;
    private final FrameworkWiring wiring;
    private final Archives archives;
    private final Settings settings;
    private final Gate gate;
    private final Routes routes;
    private final Consumers consumers;
    private final HealthMonitor monitor;

    @Activate
    public BundleSwap(
            BundleContext context,
            Settings settings,
            @Reference Holding holding,
            @Reference Routes routes,
            @Reference HealthMonitor monitor) {
        this.bundles = new SuiteBundles(context);
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        this.archives = new Archives(context.getDataFile("swap").toPath());
        this.settings = settings;
        this.gate = holding.gate();
        this.routes = routes;
        this.consumers = monitor.consumers();
        this.monitor = monitor;
    }

    /**
     * Replaces a bundle.
     *
     * @param name the bundle's one-word name
     * @param source a file or a URL
     */
    public SwapReport swap(String name, String source) {
        return oneAtATime(name, bundle -> replace(name, bundle, archives.fetch(source, bundle)));
    }

    /** Puts back the version that a bundle had before its last swap. */
    public SwapReport rollback(String name) {
        return oneAtATime(name, bundle -> {
            Path former = archives.kept(bundle);
            return Files.exists(former)
                    ? replace(name, bundle, archives.fetch(former.toString(), bundle))
                    : SwapReport.refused(name, version(bundle), text("swap.no-former"));
        });
    }

    private SwapReport oneAtATime(String name, Function<Bundle, SwapReport> work) {
        Optional<Bundle> bundle = bundles.named(name);
        if (bundle.isEmpty()) {
            return SwapReport.refused(name, "", text("swap.unknown", name));
        }
        String version = version(bundle.get());
        if (FIXED.contains(name)) {
            return SwapReport.refused(name, version, text("swap.fixed", name));
        }
        if (!turn.tryLock()) {
            return SwapReport.refused(name, version, text("swap.busy"));
        }
        try {
            SwapReport report = work.apply(bundle.get());
            LOG.info("Swap: {}", report);
            return report;
        } catch (SwapException e) {
            LOG.warn("The swap of {} was refused", name, e);
            return SwapReport.refused(name, version, e.getMessage());
        } finally {
            turn.unlock();
        }
    }

    private SwapReport replace(String name, Bundle bundle, Path jar) {
        Set<String> rewired = Reach.rewired(bundle, wiring);
        if (!rewired.isEmpty()) {
            throw new SwapException(text("swap.rewires", String.join(", ", new TreeSet<>(rewired))));
        }
        String from = version(bundle);
        Set<Bundle> affected = Reach.affected(bundle);
        Standing standing = new Standing(bundle, affected, routes, consumers, monitor);
        Path former = archives.keep(bundle);
        long begin = System.nanoTime();
        Hold hold = gate.hold(prefixes(affected));
        List<String> missing;
        Outcome outcome;
        try (hold) {
            if (!gate.awaitIdle(hold.prefixes(), Duration.ofSeconds(settings.drainSeconds()))) {
                throw new SwapException(text("swap.not-drained", settings.drainSeconds()));
            }
            Replacement replacement =
                    new Replacement(bundle, wiring, standing, Duration.ofSeconds(settings.swapSeconds()));
            missing = replacement.run(jar);
            outcome = missing.isEmpty()
                    ? Outcome.DONE
                    : replacement.run(former).isEmpty() ? Outcome.RESTORED : Outcome.BROKEN;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - begin);
        return new SwapReport(name, outcome, from, version(bundle), missing, hold.held(), hold.longestWait(), duration);
    }

    private Set<String> prefixes(Set<Bundle> affected) {
        if (affected.stream().anyMatch(bundle -> bundle.getSymbolicName().equals(WEB))) {
            return gate.known();
        }
        Set<String> prefixes = new TreeSet<>();
        affected.forEach(bundle -> prefixes.addAll(routes.answered(bundle)));
        affected.forEach(bundle -> prefixes.addAll(routes.declared(bundle)));
        return prefixes;
    }

    private static String version(Bundle bundle) {
        return bundle.getVersion().toString();
    }
}
