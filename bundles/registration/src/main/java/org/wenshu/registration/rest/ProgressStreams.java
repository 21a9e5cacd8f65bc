package org.wenshu.registration.rest;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.sse.OutboundSseEvent;
import javax.ws.rs.sse.Sse;
import javax.ws.rs.sse.SseEventSink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.imports.ImportBook;
import org.wenshu.registration.imports.ImportState;
import org.wenshu.registration.imports.ImportStatus;

/**
 * The open streams of those who watch imports. One thread looks at the tables for all of them; they end with their imports,
 * or with this bundle: a browser comes back by itself and is held at the front door until the next version answers.
 */
@Component(service = ProgressStreams.class)
public class ProgressStreams {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressStreams.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration COME_BACK = Duration.ofSeconds(1);
    private static final int MOST_STREAMS = 200;

    /** So often something is sent though nothing changed, else a watcher who has left would be kept. */
    private static final int SILENT_LOOKS = 20;

    private final ImportBook book;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread looking = new Thread(task, "wenshu-registration-progress");
        looking.setDaemon(true);
        return looking;
    });

    @Activate
    public ProgressStreams(@Reference ImportBook book) {
        this.book = book;
        thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends all streams. */
    @Deactivate
    public void close() {
        thread.shutdownNow();
        open.forEach(stream -> stream.sink.close());
        open.clear();
    }

    /**
     * Sends the progress of an import until it has ended.
     *
     * @throws org.wenshu.api.web.ProblemException if too many watch
     */
    public void open(String importId, SseEventSink sink, Sse sse) {
        if (open.size() >= MOST_STREAMS) {
            sink.close();
            throw Refusals.busy();
        }
        Stream stream = new Stream(importId, sink, sse);
        if (stream.goesOn(book)) {
            open.add(stream);
        }
    }

    // The edge of a thread: what fails once is tried again at the next look.
    private void look() {
        try {
            open.removeIf(stream -> !stream.goesOn(book));
        } catch (RuntimeException failure) {
            LOG.warn("the progress of imports cannot be shown", failure);
        }
    }

    /** One watcher of one import. */
    private static final class Stream {

        private final String importId;
        private final SseEventSink sink;
        private final Sse sse;
        private String sent = "";
        private int silent;

        Stream(String importId, SseEventSink sink, Sse sse) {
            this.importId = importId;
            this.sink = sink;
            this.sse = sse;
        }

        /** Sends what is new; false if this was the last. */
        synchronized boolean goesOn(ImportBook book) {
            Optional<ImportStatus> status = sink.isClosed() ? Optional.empty() : book.find(importId);
            status.map(Stream::figures)
                    .filter(figures -> !figures.equals(sent) || ++silent >= SILENT_LOOKS)
                    .ifPresent(this::send);
            boolean running =
                    status.filter(now -> now.state() == ImportState.RUNNING).isPresent();
            if (!running) {
                sink.close();
            }
            return running;
        }

        private void send(String figures) {
            OutboundSseEvent event = sse.newEventBuilder()
                    .name("progress")
                    .reconnectDelay(COME_BACK.toMillis())
                    .data(String.class, figures)
                    .build();
            sink.send(event).exceptionally(gone -> {
                LOG.debug("a watcher of {} has left", importId, gone);
                sink.close();
                return null;
            });
            sent = figures;
            silent = 0;
        }

        /** Numbers and a word of an enumeration: nothing to escape. */
        private static String figures(ImportStatus status) {
            return String.format(
                    Locale.ROOT,
                    "{\"state\":\"%s\",\"total\":%d,\"done\":%d,\"failed\":%d}",
                    status.state(),
                    status.total(),
                    status.done(),
                    status.failed());
        }
    }
}
