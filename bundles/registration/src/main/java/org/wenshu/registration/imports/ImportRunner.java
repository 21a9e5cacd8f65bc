package org.wenshu.registration.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.registration.RegistrationProjection;

/**
 * Works on the imports that were taken in, one after another, in the background. What a stop or a crash interrupts goes on
 * when the bundle is back.
 */
@Component(service = ImportRunner.class)
public class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration CATCHING_UP = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration GOODBYE = Duration.ofSeconds(20);

    private final ImportBook book;
    private final ImportWork work;
    private final Places places;
    private final Journal journal;
    private final ScheduledThreadPoolExecutor queue = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "wenshu-registration-import");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ImportRunner(
            @Reference ImportBook book,
            @Reference ImportWork work,
            @Reference Places places,
            @Reference Journal journal) {
        this.book = book;
        this.work = work;
        this.places = places;
        this.journal = journal;
        queue.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        wake();
    }

    @Deactivate
    void stop() {
        work.stop();
        // What is about to be entered is, or a bundle that is replaced again and again would never get on.
        queue.shutdown();
        try {
            if (!queue.awaitTermination(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                queue.shutdownNow();
                LOG.warn("an import does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks for work. */
    void wake() {
        queue.execute(this::run);
    }

    // The edge of a thread: whatever goes wrong is logged, and the import is tried again.
    private void run() {
        try {
            // What a crash entered last must be in the tables, or it would be done once more.
            journal.awaitApplied(RegistrationProjection.CONSUMER, journal.head(), CATCHING_UP);
            for (Optional<ImportStatus> next = book.next(); next.isPresent() && !work.stopped(); next = book.next()) {
                if (!finished(next.get())) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            if (!work.stopped()) {
                LOG.error("An import is interrupted and tried again in {}", AGAIN, failure);
                queue.schedule(this::run, AGAIN.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    private boolean finished(ImportStatus status) {
        Optional<String> problem = work.run(status);
        if (problem.isEmpty()) {
            return false;
        }
        long position = journal.append(
                Append.by("system").to("import/" + status.id(), 1, new ImportEnded(status.id(), problem.get())));
        journal.awaitApplied(RegistrationProjection.CONSUMER, position, CATCHING_UP);
        sweep();
        return true;
    }

    /** Removes the uploaded files that no import waits for. */
    private void sweep() {
        try (Stream<Path> files = Files.list(places.staging())) {
            for (Path file : files.toList()) {
                String id = file.getFileName().toString().replaceFirst("\\.zip$", "");
                boolean waiting = book.find(id)
                        .filter(found -> found.state() == ImportState.RUNNING)
                        .isPresent();
                if (!waiting && !file.toString().endsWith(".part")) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("cannot tidy up {}", places.staging(), e);
        }
    }
}
