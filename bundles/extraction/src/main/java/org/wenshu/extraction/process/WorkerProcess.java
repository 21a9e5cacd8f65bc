package org.wenshu.extraction.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wenshu.extraction.wire.Answer;
import org.wenshu.extraction.wire.AnswerCodec;
import org.wenshu.extraction.wire.Frame;
import org.wenshu.extraction.wire.Question;

/** One worker process. Used by one thread at a time; {@link #close} by any. */
final class WorkerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** What a JVM with -XX:+ExitOnOutOfMemoryError ends with. */
    private static final int EXIT_ON_OUT_OF_MEMORY = 3;

    private final Process process;
    private final Path scratch;
    private final ScheduledExecutorService watchdog;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int files;
    private boolean worn;

    private WorkerProcess(Process process, Path scratch, ScheduledExecutorService watchdog) {
        this.process = process;
        this.scratch = scratch;
        this.watchdog = watchdog;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @throws IOException if it does not get ready
     */
    static WorkerProcess start(WorkerSettings settings, Path home, ScheduledExecutorService watchdog)
            throws IOException {
        Path scratch = Files.createTempDirectory(home, "worker-");
        Process process = WorkerCommand.start(settings, scratch, home);
        LogDrain.start(process);
        var worker = new WorkerProcess(process, scratch, watchdog);
        try {
            worker.exchange(START_LIMIT, Frame.Kind.READY, worker::nothing);
            return worker;
        } catch (IOException e) {
            worker.close();
            throw new IOException("a worker process did not start; its log tells why (level DEBUG)", e);
        }
    }

    /**
     * Asks about a file.
     *
     * @throws WorkerLostException if the process died or was killed; it must not be used again
     */
    Answer.Outcome ask(Question about, Duration limit) throws WorkerLostException {
        files++;
        var expired = new AtomicBoolean();
        try {
            var frame = exchange(limit, Frame.Kind.ANSWER, () -> about.frame().write(out), expired);
            var answer = AnswerCodec.decode(frame.content());
            worn |= answer.worn();
            return answer.outcome();
        } catch (IOException e) {
            throw new WorkerLostException(lossOf(expired.get()), files > 1, e);
        }
    }

    /** Whether it may be given another file. */
    boolean usable(int filesPerWorker) {
        return !worn && files < filesPerWorker && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process and deletes what it left. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        Scratch.delete(scratch);
    }

    private interface Sending {
        void send() throws IOException;
    }

    private void nothing() {
        // A worker says it is ready without being asked.
    }

    private Frame exchange(Duration limit, Frame.Kind expected, Sending question) throws IOException {
        return exchange(limit, expected, question, new AtomicBoolean());
    }

    private Frame exchange(Duration limit, Frame.Kind expected, Sending question, AtomicBoolean expired)
            throws IOException {
        var alarm = watchdog.schedule(
                () -> {
                    expired.set(true);
                    process.destroyForcibly();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            question.send();
            return Frame.read(in)
                    .filter(frame -> frame.kind() == expected)
                    .orElseThrow(() -> new IOException("the worker gave no answer"));
        } finally {
            // Too late to cancel: the process is being killed although it has answered.
            worn |= !alarm.cancel(false);
        }
    }

    private WorkerLostException.Loss lossOf(boolean expired) {
        if (expired) {
            return WorkerLostException.Loss.TIMED_OUT;
        }
        // Its streams end a moment before the process does; killing it now would hide its exit status.
        process.onExit().completeOnTimeout(process, 2, TimeUnit.SECONDS).join();
        boolean outOfMemory = !process.isAlive() && process.exitValue() == EXIT_ON_OUT_OF_MEMORY;
        return outOfMemory ? WorkerLostException.Loss.OUT_OF_MEMORY : WorkerLostException.Loss.DIED;
    }
}
