package org.wenshu.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.api.extraction.PagePictures;
import org.wenshu.extraction.process.Spool;
import org.wenshu.extraction.process.WorkerPool;
import org.wenshu.extraction.process.WorkerSettings;
import org.wenshu.extraction.wire.Answer;
import org.wenshu.extraction.wire.Question;

/** Hands content to a pool of workers and turns their answers into results and exceptions. */
final class WorkerReader implements Extraction, PagePictures, AutoCloseable {

    private final Spool spool;
    private final WorkerPool pool;
    private final KeptPictures kept;
    private volatile Optional<String> problem = Optional.empty();

    WorkerReader(WorkerSettings settings, Path home, long maximumSize) {
        this.spool = new Spool(home, maximumSize);
        this.pool = new WorkerPool(settings, home);
        this.kept = new KeptPictures(home.resolve("pictures"));
    }

    @Override
    public Extracted extract(InputStream content) {
        try (Spool.Spooled spooled = spool.take(content)) {
            return answer(Question.text(spooled.path()), Answer.Text.class).extracted();
        }
    }

    @Override
    public PagePicture draw(String contentHash, Supplier<InputStream> content, int page) {
        if (page < 1 || page > MOST_PAGES) {
            throw new ExtractionException(Reason.UNSUPPORTED, "page " + page);
        }
        return kept.find(contentHash, page).orElseGet(() -> kept.keep(contentHash, page, drawn(content, page)));
    }

    private PagePicture drawn(Supplier<InputStream> content, int page) {
        try (InputStream opened = content.get();
                Spool.Spooled spooled = spool.take(opened)) {
            return answer(new Question(spooled.path(), page), Answer.Picture.class)
                    .picture();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private <T extends Answer.Outcome> T answer(Question question, Class<T> wanted) {
        Answer.Outcome outcome = ask(question);
        if (outcome instanceof Answer.Refusal refusal) {
            throw new ExtractionException(refusal.reason(), refusal.message());
        }
        if (!wanted.isInstance(outcome)) {
            throw new ExtractionException(Reason.WORKER_DIED, "the worker answered another question");
        }
        return wanted.cast(outcome);
    }

    private Answer.Outcome ask(Question question) {
        try {
            Answer.Outcome outcome = pool.ask(question);
            problem = Optional.empty();
            return outcome;
        } catch (UncheckedIOException e) {
            problem = Optional.of(e.getCause().getMessage());
            throw e;
        }
    }
}
