package org.wenshu.extraction;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.extraction.process.Spool;
import org.wenshu.extraction.process.WorkerPool;
import org.wenshu.extraction.process.WorkerSettings;
import org.wenshu.extraction.wire.Answer;

/** Hands content to a pool of workers and turns their answers into results and exceptions. */
final class WorkerReader implements Extraction, AutoCloseable {

    private final Spool spool;
    private final WorkerPool pool;
    private volatile Optional<String> problem = Optional.empty();

    WorkerReader(WorkerSettings settings, Path home, long maximumSize) {
        this.spool = new Spool(home, maximumSize);
        this.pool = new WorkerPool(settings, home);
    }

    @Override
    public Extracted extract(InputStream content) {
        try (Spool.Spooled spooled = spool.take(content)) {
            Answer.Outcome outcome = ask(spooled.path());
            if (outcome instanceof Answer.Refusal refusal) {
                throw new ExtractionException(refusal.reason(), refusal.message());
            }
            return ((Answer.Text) outcome).extracted();
        }
    }

    @Override
    public long maximumSize() {
        return spool.maximum();
    }

    /** Why no worker can be started, if the last attempt failed. */
    Optional<String> problem() {
        return problem;
    }

    /** How many worker processes were started so far. */
    int workersStarted() {
        return pool.started();
    }

    @Override
    public void close() {
        pool.close();
    }

    private Answer.Outcome ask(Path file) {
        try {
            Answer.Outcome outcome = pool.read(file);
            problem = Optional.empty();
            return outcome;
        } catch (UncheckedIOException e) {
            problem = Optional.of(e.getCause().getMessage());
            throw e;
        }
    }
}
