package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.operations.BundleSwaps;
import org.wenshu.api.operations.SuiteBundle;
import org.wenshu.api.operations.SwapOrder;
import org.wenshu.api.operations.SwapPreview;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.health.Readiness.BundleHealth;
import org.wenshu.gateway.health.SuiteBundles;

/** Swaps for those who cannot wait for them, because their own bundle may be the one that goes. */
@Component
public class OrderedSwaps implements BundleSwaps {

    private final SuiteBundles bundles;
    private final FrameworkWiring wiring;
    private final HealthMonitor monitor;
    private final SwapBook book;
    private final BundleSwap swap;

    @Activate
    public OrderedSwaps(
            BundleContext context,
            @Reference HealthMonitor monitor,
            @Reference SwapBook book,
            @Reference BundleSwap swap) {
        this.bundles = new SuiteBundles(context);
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        this.monitor = monitor;
        this.book = book;
        this.swap = swap;
    }

    @Override
    public List<SuiteBundle> bundles() {
        return bundles.all().entrySet().stream()
                .map(entry -> state(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SuiteBundle state(String name, Bundle bundle) {
        BundleHealth health = monitor.health(bundle);
        return new SuiteBundle(
                name,
                health.version(),
                health.ready(),
                health.problem(),
                Reach.way(bundle, wiring),
                swap.former(bundle).map(Artifact::version).orElse(""));
    }

    @Override
    public SwapPreview preview(Path file) {
        try {
            Artifact artifact =
                    Artifact.read(file).orElseThrow(() -> refusal(text("swap.no-bundle", file.getFileName())));
            Bundle bundle = bundles.of(artifact.symbolicName())
                    .orElseThrow(() -> refusal(text("swap.unknown", artifact.symbolicName())));
            Set<Bundle> rewired = Reach.rewired(bundle, wiring);
            Set<Bundle> changed =
                    Stream.concat(Stream.of(bundle), rewired.stream()).collect(Collectors.toUnmodifiableSet());
            return new SwapPreview(
                    SuiteBundles.word(bundle),
                    bundle.getVersion().toString(),
                    artifact.version(),
                    artifact.sha256(),
                    swap.signer(artifact),
                    Reach.way(bundle, wiring),
                    names(Reach.affected(changed)),
                    names(rewired));
        } catch (IOException e) {
            throw refusal(text("swap.unreadable", file.getFileName()), e);
        } catch (SwapException e) {
            throw refusal(e.getMessage(), e);
        }
    }

    @Override
    public long start(SwapOrder order) {
        SwapPreview preview = preview(order.artifact());
        return inBackground(swap.begin(
                preview.bundle(),
                order.artifact().toString(),
                new Terms(order.account(), order.sha256(), order.wide())));
    }

    @Override
    public long rollBack(String bundle, String account) {
        return inBackground(swap.beginRollback(bundle, account));
    }

    @Override
    public Optional<SwapReport> report(long number) {
        return book.report(number);
    }

    @Override
    public List<SwapReport> reports(long after, int limit) {
        return book.after(after, limit);
    }

    @Override
    public String node() {
        return book.node();
    }

    private static long inBackground(BundleSwap.Begun swap) {
        Thread thread = new Thread(swap::get, "wenshu-swap-" + swap.number());
        // It would inherit the class loader of the caller's bundle, which may be the one that goes.
        thread.setContextClassLoader(OrderedSwaps.class.getClassLoader());
        thread.start();
        return swap.number();
    }

    private static List<String> names(Set<Bundle> bundles) {
        return bundles.stream().map(SuiteBundles::word).sorted().toList();
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(new Problem("/problems/swap", text("swap.title"), 422, detail));
    }

    private static ProblemException refusal(String detail, Exception cause) {
        ProblemException refusal = refusal(detail);
        refusal.initCause(cause);
        return refusal;
    }
}
