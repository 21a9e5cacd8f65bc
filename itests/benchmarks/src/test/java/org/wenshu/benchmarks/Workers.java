package org.wenshu.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.wenshu.extraction.process.WorkerPool;
import org.wenshu.extraction.process.WorkerSettings;

/** Worker processes as a node runs them, on the class path of this module. */
final class Workers {

    private static final int HEAP_MEGABYTES = 256;

    private Workers() {}

    static WorkerPool pool(Path home, int workers) {
        return new WorkerPool(
                new WorkerSettings(classPath(), workers, HEAP_MEGABYTES, Duration.ofSeconds(30), 500), home);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !isTikaApp(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Path tikaApp() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(Workers::isTikaApp)
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTikaApp(String entry) {
        return entry.contains("tika-app-");
    }
}
