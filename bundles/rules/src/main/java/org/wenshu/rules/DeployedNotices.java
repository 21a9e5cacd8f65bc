package org.wenshu.rules;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.apache.felix.fileinstall.ArtifactListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.rules.calendar.HolidayNotice;
import org.wenshu.rules.calendar.NoticeReader;

/**
 * Takes the yearly holiday notice that is dropped into Karaf's {@code deploy} folder as {@code <year>.holidays.json}, in
 * the form of holiday-cn. A notice is law: taking the file away does not take the notice back before a restart.
 */
@Component(
        service = {ArtifactInstaller.class, ArtifactListener.class},
        immediate = true)
public final class DeployedNotices implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedNotices.class);

    private final Calendar calendar;
    private final Runnable extended;

    @Activate
    public DeployedNotices(@Reference Calendar calendar, @Reference CalendarJournal journal) {
        this(calendar, journal::record, DeployFolder.path());
    }

    /** @param extended run when all notices that are there were read, and after every further one */
    DeployedNotices(Calendar calendar, Runnable extended, Optional<Path> folder) {
        this.calendar = calendar;
        this.extended = extended;
        folder.ifPresent(
                path -> DeployFolder.files(path).filter(this::canHandle).forEach(this::read));
        extended.run();
    }

    @Override
    public boolean canHandle(File file) {
        return file.getName().endsWith(".holidays.json");
    }

    @Override
    public void install(File file) {
        read(file);
        extended.run();
    }

    private void read(File file) {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            Optional<HolidayNotice> notice = NoticeReader.read(in);
            notice.ifPresent(calendar::add);
            LOG.info(
                    "{}: {}",
                    file.getName(),
                    notice.map(one -> "the holiday notice of " + one.year()).orElse("no notice yet"));
        } catch (IOException e) {
            LOG.error("Holiday notice {} cannot be read", file, e);
        }
    }

    @Override
    public void update(File file) {
        install(file);
    }

    @Override
    public void uninstall(File file) {
        LOG.info("{} was taken away; its notice stays until a restart", file.getName());
    }
}
