package org.wenshu.semantic;

import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.wenshu.semantic.process.Embedder;
import org.wenshu.semantic.process.WorkerHome;
import org.wenshu.semantic.vector.VectorIndex;

/**
 * The index of vectors of this node, and its two workers: one that reads behind everything else on the machine, one that
 * answers questions.
 */
@Component(service = SemanticIndex.class)
public class SemanticIndex {

    private static final int THREADS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final VectorIndex vectors;
    private final WorkerHome home;
    private final Embedder reading;
    private final Embedder asking;

    @Activate
    public SemanticIndex(BundleContext context) {
        this(
                Path.of(context.getProperty("wenshu.data")).resolve("semantic"),
                libraries(context),
                Collections.list(context.getBundle().findEntries("/org/wenshu/semantic", "*.class", true)));
    }

    SemanticIndex(Path folder, Path libraries, List<URL> classes) {
        vectors = VectorIndex.open(folder.resolve("vectors"));
        home = WorkerHome.of(folder.resolve("worker"), libraries, classes);
        reading = new Embedder(home.settings(THREADS, true));
        asking = new Embedder(home.settings(THREADS, false));
    }

    @Deactivate
    void close() {
        reading.close();
        asking.close();
        vectors.close();
        home.close();
    }

    VectorIndex vectors() {
        return vectors;
    }

    /** For texts; slow when the machine is busy. */
    Embedder reading() {
        return reading;
    }

    /** For questions. */
    Embedder asking() {
        return asking;
    }

    private static Path libraries(BundleContext context) {
        String property = context.getProperty("wenshu.semantic.lib");
        return property != null ? Path.of(property) : Path.of(context.getProperty("karaf.home"), "lib", "semantic");
    }
}
