package org.wenshu.itests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A node as a process of its own, {@code bin/karaf}, that a test may start, stop and kill at will. Not thread-safe. */
public final class ProcessNode implements Node, AutoCloseable {

    private final Path home;
    private final Settings settings;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Process process;

    private ProcessNode(Path home, Settings settings) {
        this.home = home;
        this.settings = settings;
        environment.putAll(settings.environment());
        // The shell becomes the JVM, so that a signal meets the JVM itself.
        environment.put("KARAF_EXEC", "exec");
    }

    /** A freshly unpacked distribution with an empty data folder, not yet started. */
    public static ProcessNode fresh(String name) {
        Path folder = Archive.workFolder(name);
        return new ProcessNode(Archive.unpack(folder), Settings.demo(folder.resolve("data")));
    }

    /** Gives its script another environment variable, from the next start on. */
    public ProcessNode with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it and answers how long it took until it was ready. */
    public Duration start() {
        long begin = System.nanoTime();
        try {
            Files.createDirectories(settings.data());
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("bin/karaf").toString(), "server")
                    .redirectErrorStream(true)
                    .redirectOutput(settings.data().resolve("console.log").toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("readiness of " + home)
                .atMost(READY_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .failFast("the node died, see " + data(), () -> !process.isAlive())
                .until(this::isReady);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Asks it to stop and waits until it has. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** SIGKILL: what a power failure leaves behind, as far as a process can show it. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Resident memory in megabytes. */
    public long residentMegabytes() {
        try {
            String line = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(status -> status.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that it is. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Runs one command in the node's shell and answers what it printed. */
    public String shell(String command) {
        return Shell.run(this, settings.sshPort(), command);
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + settings.port());
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Path data() {
        return settings.data();
    }

    /** Ends it and removes the unpacked distribution; its data, logs among them, stay for those who look into a failure. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
        Archive.delete(home);
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("does not end: " + process);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
