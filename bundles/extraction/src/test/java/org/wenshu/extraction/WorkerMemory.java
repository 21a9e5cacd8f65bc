package org.wenshu.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How much memory the worker processes have taken at most, as the operating system counts it. */
final class WorkerMemory {

    private static final String PEAK = "VmHWM:";

    private final AtomicLong kilobytes = new AtomicLong();

    /** Looks at the processes that this one has started. */
    void note() {
        ProcessHandle.current()
                .children()
                .filter(WorkerMemory::isWorker)
                .forEach(process -> kilobytes.accumulateAndGet(peak(process), Math::max));
    }

    long megabytes() {
        return kilobytes.get() / 1024;
    }

    private static boolean isWorker(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    private static long peak(ProcessHandle process) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
            return status.stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            // It has ended between the two looks.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
