package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.operations.Replaceability;
import org.wenshu.api.operations.SwapObserver;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.gateway.Settings;
import org.wenshu.gateway.health.Consumers;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.health.Routes;
import org.wenshu.gateway.health.SuiteBundles;
import org.wenshu.gateway.hold.Gate;
import org.wenshu.gateway.hold.Hold;
import org.wenshu.gateway.hold.Holding;
import org.wenshu.gateway.swap.Attempt.Cost;

/** Replaces bundles of the suite, one at a time, without a lost request; keeps a book of it. */
@Component(configurationPid = Settings.PID, service = BundleSwap.class)
public class BundleSwap {

    private static final Logger LOG = LoggerFactory.getLogger(BundleSwap.class);

    private final ReentrantLock turn = new ReentrantLock();
    private final SuiteBundles bundles;
    private final FrameworkWiring wiring;
    private final Artifacts artifacts;
    private final TrustedSigners signers;
    private final Settings settings;
    private final Gate gate;
    private final Routes routes;
    private final Consumers consumers;
    private final HealthMonitor monitor;
    private final SwapBook book;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<SwapObserver> observers = List.of();

    @Activate
    public BundleSwap(
            BundleContext context,
            Settings settings,
            @Reference Holding holding,
            @Reference Routes routes,
            @Reference HealthMonitor monitor,
            @Reference SwapBook book) {
        this.bundles = new SuiteBundles(context);
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        this.artifacts = new Artifacts(context.getDataFile("swap").toPath());
        this.signers = TrustedSigners.of(settings.trustedSigners());
        this.settings = settings;
        this.gate = holding.gate();
        this.routes = routes;
        this.consumers = monitor.consumers();
        this.monitor = monitor;
        this.book = book;
    }

    /**
     * Replaces a bundle.
     *
     * @param name the bundle's one-word name
     * @param source a file or a URL
     */
    public SwapReport swap(String name, String source, Terms terms) {
        return begin(name, source, terms).get();
    }

    /** Puts back the version that a bundle had before its last swap. */
    public SwapReport rollback(String name, String account) {
        return beginRollback(name, account).get();
    }

    /** A swap that is in the book and waits to be carried out. */
    Begun begin(String name, String source, Terms terms) {
        return begin(name, terms, bundle -> checked(artifacts.fetch(source, bundle), terms));
    }

    /** The way back, in the book, waiting to be carried out. */
    Begun beginRollback(String name, String account) {
        return begin(name, Terms.of(account), bundle -> {
            Path former = artifacts.kept(bundle);
            if (Files.notExists(former)) {
                throw new SwapException(text("swap.no-former"));
            }
            // It was checked when it came, and packing it has undone its signature.
            return artifacts.fetch(former.toString(), bundle);
        });
    }

    /** A swap in the book; {@link #get} carries it out. */
    final class Begun implements Supplier<SwapReport> {

        private final SwapReport running;
        private final Supplier<SwapReport> work;

        private Begun(SwapReport running, Supplier<SwapReport> work) {
            this.running = running;
            this.work = work;
        }

        long number() {
            return running.number();
        }

        @Override
        public SwapReport get() {
            SwapReport report = book.write(work.get());
            LOG.info("Swap: {}", report);
            observers.forEach(observer -> tell(observer, report));
            return report;
        }
    }

    /** The version that a rollback would put back. */
    Optional<Artifact> former(Bundle bundle) {
        Path kept = artifacts.kept(bundle);
        try {
            return Files.exists(kept) ? Artifact.read(kept) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("the former version of {} cannot be read", bundle, e);
            return Optional.empty();
        }
    }

    /** Who signed an artifact; empty text if nobody has to. */
    String signer(Artifact artifact) {
        return signers.check(artifact);
    }

    private Begun begin(String name, Terms terms, Function<Bundle, Artifact> choice) {
        Optional<Bundle> bundle = bundles.named(name);
        Attempt attempt =
                new Attempt(name, bundle.map(BundleSwap::version).orElse(""), terms.account(), Instant.now(), "", "");
        SwapReport running = book.begin(attempt);
        return new Begun(running, () -> carryOut(running.number(), attempt, bundle, choice, terms.wide()));
    }

    private SwapReport carryOut(
            long number, Attempt attempt, Optional<Bundle> bundle, Function<Bundle, Artifact> choice, boolean wide) {
        if (bundle.isEmpty()) {
            return attempt.refused(number, text("swap.unknown", attempt.bundle()));
        }
        if (Reach.way(bundle.get(), wiring) == Replaceability.RESTART) {
            return attempt.refused(number, text("swap.fixed", attempt.bundle()));
        }
        if (!turn.tryLock()) {
            return attempt.refused(number, text("swap.busy"));
        }
        try {
            Artifact artifact = choice.apply(bundle.get());
            return replace(number, attempt.with(artifact), bundle.get(), artifact, wide);
        } catch (SwapException e) {
            LOG.warn("The swap of {} was refused", attempt.bundle(), e);
            return attempt.refused(number, e.getMessage());
        } finally {
            turn.unlock();
        }
    }

    private Artifact checked(Artifact artifact, Terms terms) {
        if (!terms.sha256().isEmpty() && !terms.sha256().equalsIgnoreCase(artifact.sha256())) {
            throw new SwapException(text("swap.checksum", terms.sha256(), artifact.sha256()));
        }
        return artifact.signedBy(signers.check(artifact));
    }

    private SwapReport replace(long number, Attempt attempt, Bundle bundle, Artifact artifact, boolean wide) {
        Set<Bundle> rewired = Reach.rewired(bundle, wiring);
        if (!rewired.isEmpty() && !wide) {
            throw new SwapException(text("swap.rewires", Reach.names(rewired)));
        }
        Set<Bundle> changed = new HashSet<>(rewired);
        changed.add(bundle);
        Set<Bundle> affected = Reach.affected(changed);
        Standing standing = new Standing(bundle, affected, routes, consumers, monitor);
        Path former = artifacts.keep(bundle);
        long begin = System.nanoTime();
        Hold hold = gate.hold(prefixes(affected));
        List<String> missing;
        Outcome outcome;
        long caughtUp;
        try (hold) {
            if (!gate.awaitIdle(hold.prefixes(), Duration.ofSeconds(settings.drainSeconds()))) {
                throw new SwapException(text("swap.not-drained", settings.drainSeconds()));
            }
            Replacement replacement =
                    new Replacement(bundle, wiring, standing, Duration.ofSeconds(settings.swapSeconds()));
            missing = replacement.run(artifact.file());
            outcome = missing.isEmpty()
                    ? Outcome.DONE
                    : replacement.run(former).isEmpty() ? Outcome.RESTORED : Outcome.BROKEN;
            caughtUp = standing.caughtUp();
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - begin);
        Cost cost = new Cost(hold.held(), hold.longestWait(), duration, caughtUp);
        return attempt.report(number, outcome, version(bundle), missing, cost);
    }

    private Set<String> prefixes(Set<Bundle> affected) {
        if (Reach.holdsAll(affected)) {
            return gate.known();
        }
        Set<String> prefixes = new TreeSet<>();
        affected.forEach(bundle -> prefixes.addAll(routes.answered(bundle)));
        affected.forEach(bundle -> prefixes.addAll(routes.declared(bundle)));
        return prefixes;
    }

    private static void tell(SwapObserver observer, SwapReport report) {
        try {
            observer.swapped(report);
        } catch (RuntimeException e) {
            // The swap itself is over; who could not take its report asks for it later.
            LOG.warn("{} could not take the report of swap {}", observer, report.number(), e);
        }
    }

    private static String version(Bundle bundle) {
        return bundle.getVersion().toString();
    }
}
