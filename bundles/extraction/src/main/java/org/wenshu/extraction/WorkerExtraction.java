package org.wenshu.extraction;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.api.extraction.PagePictures;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.extraction.process.Scratch;
import org.wenshu.extraction.process.WorkerClassPath;
import org.wenshu.extraction.process.WorkerSettings;

/** The extraction service of this node, as configured. */
@Component(
        service = {Extraction.class, PagePictures.class, HealthCheck.class},
        configurationPid = "org.wenshu.extraction")
public final class WorkerExtraction implements Extraction, PagePictures, HealthCheck {

    private final Path home;
    private final WorkerReader reader;

    @Activate
    public WorkerExtraction(BundleContext bundle, ExtractionConfiguration configuration) {
        home = Scratch.create(Path.of(System.getProperty("java.io.tmpdir")));
        reader = new WorkerReader(
                settings(bundle, configuration, home), home, (long) configuration.maximum_size() << 20);
    }

    @Deactivate
    void stop() {
        reader.close();
        Scratch.delete(home);
    }

    @Override
    public Extracted extract(InputStream content) {
        return reader.extract(content);
    }

    @Override
    public PagePicture draw(String contentHash, Supplier<InputStream> content, int page) {
        return reader.draw(contentHash, content, page);
    }

    @Override
    public long maximumSize() {
        return reader.maximumSize();
    }

    @Override
    public String bundle() {
        return "extraction";
    }

    @Override
    public Health check() {
        return reader.problem().map(Health::bad).orElseGet(Health::good);
    }

    private static WorkerSettings settings(BundleContext bundle, ExtractionConfiguration configuration, Path home) {
        return new WorkerSettings(
                WorkerClassPath.of(home, ownClasses(bundle), libraries(bundle, configuration)),
                configuration.workers(),
                configuration.worker_heap(),
                Duration.ofSeconds(configuration.time_limit()),
                configuration.files_per_worker());
    }

    private static List<URL> ownClasses(BundleContext bundle) {
        Enumeration<URL> classes = bundle.getBundle().findEntries("/org/wenshu/extraction", "*.class", true);
        return Collections.list(classes);
    }

    private static Path libraries(BundleContext bundle, ExtractionConfiguration configuration) {
        if (!configuration.worker_lib().isBlank()) {
            return Path.of(configuration.worker_lib());
        }
        String property = bundle.getProperty("wenshu.worker.lib");
        return property != null ? Path.of(property) : Path.of(bundle.getProperty("karaf.home"), "lib", "worker");
    }
}
