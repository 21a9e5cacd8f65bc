package org.wenshu.rules;

import java.io.ByteArrayInputStream;
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
 * the form of holiday-cn. A notice is law: taking the file away does not take the notice back.
 */
@Component(
        service = {ArtifactInstaller.class, ArtifactListener.class},
        immediate = true)
public final class DeployedNotices implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedNotices.class);

    /** A year's notice is a few kilobytes; what is cut off here is no JSON any more. */
    private static final int MAXIMUM_SIZE = 1024 * 1024;

    private final Calendar calendar;
    private final NoticeBook book;

    @Activate
    public DeployedNotices(@Reference Calendar calendar, @Reference CalendarJournal journal) {
        this(calendar, journal, DeployFolder.path());
    }

    /** @param book told when all notices that are there were read, and after every further one */
    DeployedNotices(Calendar calendar, NoticeBook book, Optional<Path> folder) {
        this.calendar = calendar;
        this.book = book;
        folder.ifPresent(
                path -> DeployFolder.files(path).filter(this::canHandle).forEach(this::read));
        book.record(calendar.now());
    }

    @Override
    public boolean canHandle(File file) {
        return file.getName().endsWith(".holidays.json");
    }

    @Override
    public void install(File file) {
        read(file);
        book.record(calendar.now());
    }

    private void read(File file) {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            byte[] text = in.readNBytes(MAXIMUM_SIZE);
            Optional<HolidayNotice> notice = NoticeReader.read(new ByteArrayInputStream(text));
            notice.ifPresent(calendar::add);
            notice.ifPresent(one -> book.keep(one, text));
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
        LOG.info("{} was taken away; its notice stays in force", file.getName());
    }
}
