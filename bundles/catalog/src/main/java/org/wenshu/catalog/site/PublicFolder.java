package org.wenshu.catalog.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Stamp;

/**
 * Keeps the copy of the site in a folder up to date, for a public node that fetches it or is sent it: soon after each
 * change of the catalog, and each day, which statuses follow from. It takes turns with the rest of its time, so that a
 * large catalog that changes all day does not keep the machine busy.
 */
@Component(service = PublicFolder.class, immediate = true, configurationPid = "org.wenshu.catalog")
public class PublicFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PublicFolder.class);
    private static final int LOOK_SECONDS = 5;
    private static final int SHARE = 4;
    private static final int PATIENCE_SECONDS = 60;

    private final StaticSite site;
    private final Entries entries;
    private final PublicForms forms;
    private final Optional<Path> folder;
    private final ScheduledExecutorService thread;
    private Optional<Shown> shown = Optional.empty();
    private long notBefore;

    /** What the copy in the folder shows. */
    private record Shown(long position, LocalDate day) {}

    @Activate
    public PublicFolder(
            @Reference StaticSite site,
            @Reference Entries entries,
            @Reference PublicForms forms,
            CatalogSettings settings) {
        this.site = site;
        this.entries = entries;
        this.forms = forms;
        this.folder = Optional.of(settings.publicFolder())
                .filter(name -> !name.isBlank())
                .map(Path::of);
        this.thread = new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "wenshu-public-folder"));
        folder.ifPresent(place -> thread.scheduleWithFixedDelay(
                () -> look(place, System.nanoTime()), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
    }

    @Deactivate
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    /** Makes the copy anew if it shows something else than the catalog does; at another time if that fails. */
    void look(Path place, long now) {
        Shown current = new Shown(entries.stamp().map(Stamp::position).orElse(0L), forms.today());
        if (shown.equals(Optional.of(current)) || now < notBefore) {
            return;
        }
        try {
            StaticSite.Outcome outcome = site.export(place);
            LOG.info("the catalog in {}: {}", place, outcome);
            shown = Optional.of(current).filter(made -> outcome.unproven() == 0);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the catalog cannot be kept in {}, trying again", place, e);
        }
        long end = System.nanoTime();
        notBefore = end + SHARE * (end - now);
    }
}
