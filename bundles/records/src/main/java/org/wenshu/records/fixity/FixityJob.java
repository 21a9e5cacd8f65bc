package org.wenshu.records.fixity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.storage.StorageException;
import org.wenshu.api.time.DayBegun;

/**
 * Checks all contents every thirty days, and when somebody asks; one check at a time, on a thread of its own: reading
 * everything may take hours, and other work of the day must not wait for it.
 */
@Component(service = {DayBegun.class, FixityJob.class})
public class FixityJob implements DayBegun {

    private static final Logger LOG = LoggerFactory.getLogger(FixityJob.class);
    private static final int EVERY_DAYS = 30;

    private final FixityCheck check;
    private final FixityTables tables;
    private final AtomicBoolean running = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "records-fixity");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    @Activate
    public FixityJob(@Reference FixityCheck check, @Reference FixityTables tables) {
        this.check = check;
        this.tables = tables;
    }

    @Override
    public void dayBegun(LocalDate today) {
        Optional<LocalDate> last =
                tables.latest(1).stream().findFirst().map(FixityReport::on).or(tables::firstReceived);
        if (last.filter(day -> !day.plusDays(EVERY_DAYS).isAfter(today)).isPresent()) {
            start("system");
        }
    }

    /** Starts a check; false if one is under way. */
    public boolean start(String account) {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        thread.execute(() -> run(account));
        return true;
    }

    public boolean running() {
        return running.get();
    }

    @Deactivate
    public void stop() {
        thread.shutdownNow();
    }

    private void run(String account) {
        try {
            check.run(account);
        } catch (InterruptedException leaving) {
            LOG.info("the fixity check was broken off; it begins anew on the next day");
            Thread.currentThread().interrupt();
        } catch (StorageException | JournalException e) {
            if (thread.isShutdown()) {
                LOG.info("the fixity check was broken off while it read; it begins anew on the next day");
            } else {
                LOG.error("the fixity check failed; it begins anew on the next day", e);
            }
        } finally {
            running.set(false);
        }
    }
}
