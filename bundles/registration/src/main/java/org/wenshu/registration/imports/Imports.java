package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.Access;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.RegistrationProjection;
import org.wenshu.registration.Stated;
import org.wenshu.registration.Upload;

/** Takes imports in; {@link ImportRunner} works on them. Safe for use by many threads. */
@Component(service = Imports.class)
public class Imports {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The directory of a ZIP of ordinary names is much smaller. */
    private static final long BYTES_PER_ENTRY = 1024;

    private final Journal journal;
    private final ImportBook book;
    private final Places places;
    private final ImportRunner runner;

    @Activate
    public Imports(
            @Reference Journal journal,
            @Reference ImportBook book,
            @Reference Places places,
            @Reference ImportRunner runner) {
        this.journal = journal;
        this.book = book;
        this.places = places;
        this.runner = runner;
    }

    /** Tells whether somebody may import: administrators and the office. */
    public static boolean allowed(Caller caller) {
        return caller.has(Role.IT_ADMIN) || Access.isOffice(caller);
    }

    /**
     * Queues the files of a ZIP. The same ZIP again, while it is being imported, is that import.
     *
     * @throws org.wenshu.api.web.ProblemException if it is no ZIP, or has too many files
     */
    public String zip(Upload upload, Stated stated, Caller caller) {
        refuseStrangers(caller);
        Optional<ImportStatus> running = book.running(upload.hash());
        if (running.isPresent()) {
            return running.get().id();
        }
        String id = UUID.randomUUID().toString();
        Path staged = stage(id, upload);
        try {
            int total = size(staged, upload.name());
            request(id, ImportSource.ZIP, upload.name(), upload.hash(), total, stated, caller);
        } catch (RuntimeException refused) {
            delete(staged);
            throw refused;
        }
        return id;
    }

    /**
     * Queues the files below a directory.
     *
     * @throws org.wenshu.api.web.ProblemException if directories are not offered, there is none, or it has too many files
     */
    public String directory(String name, Stated stated, Caller caller) {
        refuseStrangers(caller);
        int total;
        try (DirectorySource source = DirectorySource.of(places.directory(name), places.maximumFiles() + 1)) {
            total = source.size();
        }
        refuseTooMany(total);
        String id = UUID.randomUUID().toString();
        request(id, ImportSource.DIRECTORY, name, "", total, stated, caller);
        return id;
    }

    /** An import; 404 if there is none that the caller may look at. */
    public ImportStatus find(String id, Caller caller) {
        refuseReaders(caller);
        return book.find(id).orElseThrow(Refusals::unknownImport);
    }

    public ImportBook book(Caller caller) {
        refuseReaders(caller);
        return book;
    }

    private void request(
            String id, ImportSource source, String name, String hash, int total, Stated stated, Caller caller) {
        ImportRequested event = new ImportRequested(id, source, name, hash, total, stated.fields(), stated.fallbacks());
        long position = journal.append(Append.by(caller.account()).to("import/" + id, 0, event));
        journal.awaitApplied(RegistrationProjection.CONSUMER, position, PATIENCE);
        runner.wake();
    }

    private Path stage(String id, Upload upload) {
        Path staged = places.staged(id);
        Path part = staged.resolveSibling(id + ".part");
        try (InputStream in = upload.open()) {
            Files.copy(in, part);
            Files.move(part, staged, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for an import", e);
        }
        return staged;
    }

    private int size(Path staged, String name) {
        try {
            ZipDirectory directory = ZipDirectory.of(staged);
            if (directory.entries() > places.maximumFiles()
                    || directory.bytes() > places.maximumFiles() * BYTES_PER_ENTRY) {
                throw Refusals.tooManyFiles(places.maximumFiles());
            }
            try (ZipSource zip = ZipSource.open(staged)) {
                int total = zip.size();
                refuseTooMany(total);
                if (zip.bytes() > places.maximumBytes()) {
                    throw Refusals.tooMuchToImport(places.maximumBytes());
                }
                return total;
            }
        } catch (IOException noZip) {
            throw Refusals.noZip(name);
        }
    }

    private void refuseTooMany(int total) {
        if (total > places.maximumFiles()) {
            throw Refusals.tooManyFiles(places.maximumFiles());
        }
        if (total == 0) {
            throw Refusals.nothingToImport();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseStrangers(Caller caller) {
        if (!allowed(caller)) {
            throw Refusals.importNotAllowed();
        }
    }

    private static void refuseReaders(Caller caller) {
        if (!allowed(caller) && !caller.has(Role.AUDITOR)) {
            throw Refusals.importNotAllowed();
        }
    }
}
