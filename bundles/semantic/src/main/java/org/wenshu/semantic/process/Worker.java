package org.wenshu.semantic.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.wenshu.semantic.wire.Texts;
import org.wenshu.semantic.wire.Vectors;

/** One worker process. Used by one thread at a time; {@link #close} by any. */
final class Worker implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    private Worker(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** Starts a process and waits until it has loaded the model. */
    static Worker start(WorkerSettings settings) throws IOException {
        Worker worker = new Worker(WorkerCommand.start(settings));
        try {
            int said = worker.within(START_LIMIT, worker.in::readInt);
            if (said != Vectors.READY) {
                throw new IOException("it said " + said);
            }
            return worker;
        } catch (IOException e) {
            worker.close();
            throw e;
        }
    }

    /** @throws IOException if the process died or was killed; it must not be used again */
    List<float[]> vectors(List<String> texts, Duration limit) throws IOException {
        return within(limit, () -> {
            new Texts(texts).write(out);
            return Vectors.read(in).vectors();
        });
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    }

    private interface Exchange<T> {
        T run() throws IOException;
    }

    /** Kills the process when the time is over, which ends the exchange. */
    private <T> T within(Duration limit, Exchange<T> exchange) throws IOException {
        var alarm = CompletableFuture.runAsync(
                process::destroyForcibly,
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
        try {
            return exchange.run();
        } finally {
            alarm.cancel(false);
        }
    }
}
