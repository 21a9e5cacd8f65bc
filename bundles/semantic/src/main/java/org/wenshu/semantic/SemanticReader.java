package org.wenshu.semantic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.semantic.passage.Passages;
import org.wenshu.semantic.passage.Text;
import org.wenshu.semantic.process.WorkerLostException;
import org.wenshu.semantic.vector.Meant;
import org.wenshu.semantic.vector.Reached;
import org.wenshu.semantic.vector.Reader;
import org.wenshu.semantic.vector.VectorIndex;

/** Reads in the background what is not read yet: documents of the archive first, then libraries. */
@Component(service = SemanticReader.class, immediate = true)
public class SemanticReader {

    private static final Logger LOG = LoggerFactory.getLogger(SemanticReader.class);

    private static final int DOCUMENTS = 8;
    private static final int LINES = 64;
    private static final long COMMIT_AFTER = Duration.ofSeconds(20).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final long LOOK_AGAIN = 1000;
    private static final long TRY_AGAIN = 30_000;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final SemanticTables tables;
    private final SemanticIndex index;
    private final ContentStore contents;
    private final Journal journal;
    private final Reader reader;
    private final Thread thread = new Thread(this::run, "semantic-reader");

    private volatile boolean stopped;
    private Reached reached;
    private volatile Reached committed;
    private long committedAt = System.nanoTime();
    private long head;
    private Optional<LibraryTexts> open = Optional.empty();

    @Activate
    public SemanticReader(
            @Reference SemanticTables tables,
            @Reference SemanticIndex index,
            @Reference ContentStore contents,
            @Reference Journal journal) {
        this.tables = tables;
        this.index = index;
        this.contents = contents;
        this.journal = journal;
        this.reader = new Reader(index.vectors(), index.reading());
        this.reached = index.vectors().reached();
        this.committed = reached;
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopped = true;
        synchronized (thread) {
            thread.notifyAll();
        }
        // Ends a wait for vectors.
        index.reading().close();
        thread.join();
    }

    /** How far it is: what can be found. */
    Meanings.Progress progress() {
        return tables.progress(committed);
    }

    /** The edge of the thread: whatever goes wrong is tried again later. */
    private void run() {
        while (!stopped) {
            try {
                if (!step()) {
                    settle();
                    await(LOOK_AGAIN);
                }
            } catch (WorkerLostException e) {
                LOG.debug("no vectors now", e);
                await(TRY_AGAIN);
            } catch (RuntimeException e) {
                LOG.warn("reading goes on later", e);
                close();
                await(TRY_AGAIN);
            }
        }
        close();
        commit();
    }

    private boolean step() {
        giveWay();
        List<SemanticTables.Row> rows = tables.documents(reached.documents(), DOCUMENTS);
        if (!rows.isEmpty()) {
            read(rows);
        } else {
            List<SemanticTables.Load> loads = tables.loads(reached.load(), 1);
            if (loads.isEmpty()) {
                return false;
            }
            read(loads.get(0));
        }
        if (System.nanoTime() - committedAt > COMMIT_AFTER) {
            commit();
        }
        return true;
    }

    /** While others write it waits until they are done, but never longer than half a minute: it shall get on. */
    private void giveWay() {
        long end = System.nanoTime() + PATIENCE;
        for (long now = journal.head(); now != head && !stopped && System.nanoTime() < end; now = journal.head()) {
            head = now;
            await(LOOK_AGAIN);
        }
    }

    private void read(List<SemanticTables.Row> rows) {
        List<Text> texts = rows.stream()
                .map(row -> new Text(row.title(), text(row.textHash()), row.places()))
                .toList();
        List<List<Meant>> read = reader.read(texts.stream().map(Passages::of).toList());
        for (int i = 0; i < rows.size(); i++) {
            index.vectors().put(rows.get(i).source(), read.get(i));
        }
        reached = reached.documents(rows.get(rows.size() - 1).position());
    }

    private void read(SemanticTables.Load load) {
        VectorIndex vectors = index.vectors();
        if (load.contentHash().isEmpty()) {
            vectors.remove(load.library());
            reached = reached.loaded(load.position());
            return;
        }
        if (reached.loading() != load.position()) {
            close();
            reached = reached.lines(load.position(), 0);
        }
        if (open.isEmpty()) {
            LibraryTexts texts = new LibraryTexts(load.library(), contents.open(new ContentHash(load.contentHash())));
            open = Optional.of(texts);
            texts.skip(reached.lines());
        }
        List<LibraryTexts.Loaded> next = open.get().next(LINES);
        List<List<Meant>> read = reader.read(
                next.stream().map(loaded -> Passages.of(loaded.text())).toList());
        for (int i = 0; i < next.size(); i++) {
            vectors.put(next.get(i).source(), read.get(i));
        }
        reached = reached.lines(load.position(), reached.lines() + next.size());
        if (next.size() < LINES) {
            close();
            reached = reached.loaded(load.position());
        }
    }

    private void settle() {
        if (!reached.equals(committed)) {
            commit();
        }
        index.reading().rest(IDLE);
        if (index.vectors().size() > 0) {
            index.asking().warm();
        }
    }

    private void commit() {
        index.vectors().commit(reached);
        committed = reached;
        committedAt = System.nanoTime();
    }

    private void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
            open = Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String hash) {
        try (InputStream in = contents.open(new ContentHash(hash))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(long millis) {
        synchronized (thread) {
            if (!stopped) {
                try {
                    thread.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    stopped = true;
                }
            }
        }
    }
}
