package org.wenshu.extraction.process;

import java.time.Duration;

/**
 * How workers run.
 *
 * @param classPath of the worker's JVM, as on its command line
 * @param workers how many processes at most
 * @param heapMegabytes the largest heap of one worker
 * @param timeLimit for one file, wall clock; then the worker is killed
 * @param filesPerWorker after so many files a worker is replaced
 */
public record WorkerSettings(String classPath, int workers, int heapMegabytes, Duration timeLimit, int filesPerWorker) {

    public WorkerSettings {
        if (workers < 1 || heapMegabytes < 32 || filesPerWorker < 1 || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("workers, their heap and their limits must be positive: " + workers
                    + " workers, " + heapMegabytes + " MB, " + timeLimit + ", " + filesPerWorker + " files");
        }
    }
}
