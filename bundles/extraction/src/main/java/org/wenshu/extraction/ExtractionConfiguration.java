package org.wenshu.extraction;

/** The configuration with PID {@code org.wenshu.extraction}; underscores are dots in the property names. */
public @interface ExtractionConfiguration {

    /** Directory with the worker's jars; empty: system property {@code wenshu.worker.lib}, else {@code lib/worker}. */
    String worker_lib() default "";

    /** Number of worker processes at most; they start when needed. */
    int workers() default 2;

    /** The largest heap of a worker, in megabytes. */
    int worker_heap() default 256;

    /** Seconds for one file; then its worker is killed. */
    int time_limit() default 30;

    /** Megabytes from which a file is refused. */
    int maximum_size() default 100;

    /** After so many files a worker is replaced. */
    int files_per_worker() default 5000;
}
