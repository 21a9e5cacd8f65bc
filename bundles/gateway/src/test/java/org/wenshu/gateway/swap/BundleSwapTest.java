package org.wenshu.gateway.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.api.web.WebResource;
import org.wenshu.gateway.Settings;
import org.wenshu.gateway.TestSettings;
import org.wenshu.gateway.health.Consumers;
import org.wenshu.gateway.health.HealthChecks;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.health.Routes;
import org.wenshu.gateway.health.SuiteBundles;
import org.wenshu.gateway.health.TestConsumers;
import org.wenshu.gateway.health.TestPublished;
import org.wenshu.gateway.hold.Holding;
import org.wenshu.gateway.hold.TestRoutes;

/** Swaps on a real framework. */
class BundleSwapTest {

    private static final String NAME = "org.wenshu.sample";
    private static final Terms BY_HAND = Terms.of("operator");

    @TempDir
    private Path folder;

    private final TestConsumers journal = new TestConsumers();
    private Framework framework;
    private Bundle sample;
    private Holding holding;
    private BundleSwap swap;
    private SwapBook book;
    private TestPublished published;

    @BeforeEach
    void start() throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        "org.osgi.framework.storage", folder.resolve("cache").toString()));
        framework.start();
        sample = install(new SmallBundle(folder, NAME, "1.0.0"));
        Settings settings = TestSettings.with(Map.of("drainSeconds", 0, "swapSeconds", 1));
        holding = new Holding(settings);
        Routes routes = new Routes(TestSettings.silent(ServiceComponentRuntime.class));
        published = new TestPublished(routes);
        Consumers consumers = journal.connected();
        HealthMonitor monitor =
                new HealthMonitor(framework.getBundleContext(), settings, new HealthChecks(), routes, consumers);
        book = new SwapBook(folder.resolve("swaps"), new SuiteBundles(framework.getBundleContext()));
        swap = new BundleSwap(framework.getBundleContext(), settings, holding, routes, monitor, book);
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(20_000);
    }

    @Test
    void replacesABundleAndCanGoBack() throws Exception {
        Path next = new SmallBundle(folder, NAME, "2.0.0").write();
        SwapReport report = swap.swap("sample", next.toUri().toString(), BY_HAND);
        assertThat(report.outcome()).isEqualTo(Outcome.DONE);
        assertThat(report.from()).isEqualTo("1.0.0");
        assertThat(report.to()).isEqualTo("2.0.0");
        assertThat(sample.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(content()).isEqualTo("2.0.0");
        assertThat(swap.rollback("sample", "operator").to()).isEqualTo("1.0.0");
        assertThat(content()).isEqualTo("1.0.0");
        assertThat(swap.rollback("sample", "operator").to()).isEqualTo("2.0.0");
    }

    @Test
    void putsTheFormerVersionBackIfTheNewOneDoesNotStart() throws Exception {
        Path broken = new SmallBundle(folder, NAME, "2.0.0")
                .set("Bundle-Activator", "no.such.Activator")
                .write();
        SwapReport report = swap.swap("sample", broken.toString(), BY_HAND);
        assertThat(report.outcome()).isEqualTo(Outcome.RESTORED);
        assertThat(report.reasons()).isNotEmpty();
        assertThat(sample.getVersion()).hasToString("1.0.0");
        assertThat(sample.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(content()).isEqualTo("1.0.0");
    }

    @Test
    void putsTheFormerVersionBackIfSomethingThatItNeedsIsMissing() throws Exception {
        Path broken = new SmallBundle(folder, NAME, "2.0.0")
                .set("Import-Package", "no.such.thing")
                .write();
        assertThat(swap.swap("sample", broken.toString(), BY_HAND).outcome()).isEqualTo(Outcome.RESTORED);
        assertThat(content()).isEqualTo("1.0.0");
    }

    @Test
    void putsTheFormerVersionBackIfAConsumerDoesNotGetOn() throws Exception {
        journal.put(new ConsumerState("sample", "PROJECTION", 7, ""));
        journal.breakAfter(sample, "2.0.0");
        Path next = new SmallBundle(folder, NAME, "2.0.0").write();
        SwapReport report = swap.swap("sample", next.toString(), BY_HAND);
        assertThat(report.outcome()).isEqualTo(Outcome.RESTORED);
        assertThat(report.reasons()).anyMatch(reason -> reason.contains("sample"));
    }

    @Test
    void refusesWhatIsNotANewVersionOfTheBundle() throws Exception {
        assertRefused(
                "sample",
                new SmallBundle(folder, "org.wenshu.other", "2.0.0").write().toString());
        assertRefused("sample", folder.resolve("missing.jar").toString());
        assertRefused("sample", "no such scheme://x");
        assertRefused("unknown", folder.toString());
        assertThat(swap.rollback("sample", "operator").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(sample.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void refusesTheDoorItself() throws Exception {
        install(new SmallBundle(folder, "org.wenshu.gateway", "1.0.0"));
        assertRefused(
                "gateway",
                new SmallBundle(folder, "org.wenshu.gateway", "2.0.0").write().toString());
    }

    @Test
    void refusesWhatWouldRewireOthers() throws Exception {
        Bundle exporter = install(new SmallBundle(folder, "org.wenshu.parts", "1.0.0").set("Export-Package", "parts"));
        Bundle importer = install(new SmallBundle(folder, "org.wenshu.user", "1.0.0").set("Import-Package", "parts"));
        assertThat(importer.getState()).isEqualTo(Bundle.ACTIVE);
        assertRefused(
                "parts",
                new SmallBundle(folder, "org.wenshu.parts", "2.0.0").write().toString());
        assertThat(exporter.getVersion()).hasToString("1.0.0");
    }

    @Test
    void refusesWhileRequestsAreInside() throws Exception {
        published.here(TestRoutes.of(NAME, "/api/sample"));
        TestRoutes.connect(holding, TestRoutes.of(NAME, "/api/sample"));
        assertThat(holding.gate().enter("/api/sample")).isTrue();
        Path next = new SmallBundle(folder, NAME, "2.0.0").write();
        assertRefused("sample", next.toString());
        assertThat(sample.getVersion()).hasToString("1.0.0");
        assertThat(holding.gate().enter("/api/sample")).isTrue();
        holding.gate().leave("/api/sample");
        holding.gate().leave("/api/sample");
        assertThat(swap.swap("sample", next.toString(), BY_HAND).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void loadsOthersAnewOnlyWhenAskedTo() throws Exception {
        install(new SmallBundle(folder, "org.wenshu.parts", "1.0.0").set("Export-Package", "parts"));
        Bundle importer = install(new SmallBundle(folder, "org.wenshu.user", "1.0.0").set("Import-Package", "parts"));
        Path next = new SmallBundle(folder, "org.wenshu.parts", "2.0.0")
                .set("Export-Package", "parts")
                .write();
        SwapReport report = swap.swap("parts", next.toString(), new Terms("operator", "", true));
        assertThat(report.outcome()).isEqualTo(Outcome.DONE);
        assertThat(importer.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void comparesTheChecksumBeforeAnythingIsTouched() throws Exception {
        Path next = new SmallBundle(folder, NAME, "2.0.0").write();
        SwapReport refused = swap.swap("sample", next.toString(), new Terms("operator", "ab".repeat(32), false));
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.reasons().get(0)).contains("ab".repeat(32));
        assertThat(content()).isEqualTo("1.0.0");
        String right = Artifact.read(next).orElseThrow().sha256();
        SwapReport done =
                swap.swap("sample", next.toString(), new Terms("operator", right.toUpperCase(Locale.ROOT), false));
        assertThat(done.outcome()).isEqualTo(Outcome.DONE);
        assertThat(done.sha256()).isEqualTo(right);
    }

    @Test
    void countsWhatItsConsumersCaughtUpWith() throws Exception {
        journal.put(new ConsumerState("sample", "PROJECTION", 12, ""));
        Path next = new SmallBundle(folder, NAME, "2.0.0").write();
        assertThat(swap.swap("sample", next.toString(), BY_HAND).caughtUp()).isEqualTo(12);
    }

    @Test
    void keepsABookAndTellsWhoeverObserves() throws Exception {
        List<SwapReport> told = new ArrayList<>();
        swap.observers = List.of(
                report -> {
                    throw new IllegalStateException("away");
                },
                told::add);
        swap.swap("sample", new SmallBundle(folder, NAME, "2.0.0").write().toString(), BY_HAND);
        swap.rollback("sample", "it-admin");
        swap.rollback("unknown", "it-admin");
        assertThat(told).extracting(SwapReport::number).containsExactly(1L, 2L, 3L);
        assertThat(told).extracting(SwapReport::outcome).containsExactly(Outcome.DONE, Outcome.DONE, Outcome.REFUSED);
        assertThat(told).extracting(SwapReport::account).containsExactly("operator", "it-admin", "it-admin");
        SwapBook again = new SwapBook(folder.resolve("swaps"), new SuiteBundles(framework.getBundleContext()));
        assertThat(again.after(1, 10)).extracting(SwapReport::number).containsExactly(2L, 3L);
        assertThat(again.report(1)).isEqualTo(book.report(1));
        assertThat(again.node()).isEqualTo(book.node());
    }

    @Test
    void knowsWhatRunsAfterTheNodeWasKilledDuringASwap() throws Exception {
        swap.begin("sample", "next.jar", BY_HAND);
        assertThat(book.report(1).orElseThrow().outcome()).isEqualTo(Outcome.RUNNING);
        SwapBook again = new SwapBook(folder.resolve("swaps"), new SuiteBundles(framework.getBundleContext()));
        SwapReport report = again.report(1).orElseThrow();
        assertThat(report.outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(report.to()).isEqualTo("1.0.0");
        assertThat(report.reasons().get(0)).contains("1.0.0");
    }

    @Test
    void reachesWhoeverUsesItsServices() throws Exception {
        Bundle user = install(new SmallBundle(folder, "org.wenshu.user", "1.0.0"));
        Journal service = TestSettings.silent(Journal.class);
        sample.getBundleContext().registerService(Journal.class, service, new Hashtable<>());
        user.getBundleContext().getService(user.getBundleContext().getServiceReference(Journal.class));
        assertThat(Reach.affected(Set.of(sample))).containsExactlyInAnyOrder(sample, user);
    }

    @Test
    void doesNotTakeWhoeverCallsABundleForItsDependent() throws Exception {
        Bundle web = install(new SmallBundle(folder, "org.wenshu.web", "1.0.0"));
        WebResource resource = new WebResource() {};
        sample.getBundleContext().registerService(WebResource.class, resource, new Hashtable<>());
        web.getBundleContext().getService(web.getBundleContext().getServiceReference(WebResource.class));
        assertThat(Reach.affected(Set.of(sample))).containsExactly(sample);
    }

    @Test
    void swapsWhatIsDroppedIntoTheFolderOnce() throws Exception {
        DroppedBundles dropped = new DroppedBundles(framework.getBundleContext(), swap);
        File next = new SmallBundle(folder, NAME, "2.0.0").write().toFile();
        File other =
                new SmallBundle(folder, "org.wenshu.other", "1.0.0").write().toFile();
        assertThat(dropped.canHandle(next)).isTrue();
        assertThat(dropped.canHandle(other)).isFalse();
        assertThat(dropped.canHandle(folder.toFile())).isFalse();
        dropped.install(next);
        assertThat(content()).isEqualTo("2.0.0");
        swap.rollback("sample", "operator");
        dropped.install(next);
        assertThat(content()).isEqualTo("1.0.0");
        new SmallBundle(folder, NAME, "2.0.0").set("Bundle-Name", "changed").write();
        dropped.update(next);
        assertThat(content()).isEqualTo("2.0.0");
    }

    private Bundle install(SmallBundle bundle) throws Exception {
        Bundle installed = framework
                .getBundleContext()
                .installBundle(bundle.write().toUri().toString());
        installed.start();
        return installed;
    }

    private void assertRefused(String name, String source) {
        SwapReport report = swap.swap(name, source, BY_HAND);
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.reasons()).hasSize(1).allMatch(reason -> !reason.isBlank());
    }

    private String content() throws Exception {
        try (InputStream content = sample.getEntry("sample/content.txt").openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
