package org.wenshu.extraction.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves what a worker writes to stderr into the log, so that the pipe never fills up. Ends with the process. */
final class LogDrain {

    private static final Logger LOG = LoggerFactory.getLogger(LogDrain.class);
    private static final int LONGEST_LINE = 2000;

    private LogDrain() {}

    static void start(Process process) {
        var thread = new Thread(() -> drain(process), "extraction-worker-" + process.pid() + "-log");
        thread.setDaemon(true);
        thread.start();
    }

    private static void drain(Process process) {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            var line = new StringBuilder();
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                if (c != '\n' && line.length() < LONGEST_LINE) {
                    line.append((char) c);
                } else if (c == '\n') {
                    LOG.debug("worker {}: {}", process.pid(), line);
                    line.setLength(0);
                }
            }
        } catch (IOException e) {
            LOG.debug("worker {}: its log ended", process.pid(), e);
        }
    }
}
