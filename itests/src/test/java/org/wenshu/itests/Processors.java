package org.wenshu.itests;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What a process and this one, which asks it, took of the processors since a moment. */
final class Processors {

    private final ProcessHandle process;
    private final long begin = System.nanoTime();
    private final Duration taken;
    private final Duration ours = ours();

    private Processors(ProcessHandle process) {
        this.process = process;
        this.taken = taken();
    }

    static Processors now(ProcessHandle process) {
        return new Processors(process);
    }

    /** A line for people. */
    String since() {
        return "%.1f s, processor time %.1f s, of those who ask %.1f s, on %d processors"
                .formatted(
                        (System.nanoTime() - begin) / 1e9,
                        seconds(taken().minus(taken)),
                        seconds(ours().minus(ours)),
                        Runtime.getRuntime().availableProcessors());
    }

    private Duration taken() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Duration ours() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
