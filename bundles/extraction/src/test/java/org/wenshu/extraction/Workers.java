package org.wenshu.extraction;

import java.nio.file.Path;
import java.time.Duration;
import org.wenshu.extraction.process.WorkerSettings;

/** Settings of workers that run on the class path of the tests. */
public final class Workers {

    private Workers() {}

    public static WorkerSettings settings(int workers, Duration limit) {
        return new WorkerSettings(System.getProperty("java.class.path"), workers, 256, limit, 500);
    }

    static WorkerReader reader(Path home, int workers, Duration limit) {
        return new WorkerReader(settings(workers, limit), home, 100L << 20);
    }

    /** Where the data that is not part of the repository lies. */
    public static Path sharedData() {
        return Path.of(System.getProperty("wenshu.shared"), "data");
    }
}
