package org.wenshu.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Artifacts between their upload and their swap; whoever thinks it over for a day uploads again. */
@Component(service = Uploads.class)
public class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;

    @Activate
    public Uploads(BundleContext context) {
        this(Path.of(context.getProperty("wenshu.data"), "swaps", "uploads"));
    }

    Uploads(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps an artifact under an id of its own. */
    String receive(InputStream content) {
        String id = UUID.randomUUID().toString();
        Path part = folder.resolve(id + ".part");
        try {
            forgetOld();
            try {
                Files.copy(content, part);
                Files.move(part, folder.resolve(id + ".jar"));
            } finally {
                Files.deleteIfExists(part);
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws org.wenshu.api.web.ProblemException 404 if there is none with this id */
    Path find(String id) {
        // What is no UUID might lead out of the folder.
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") || Files.notExists(folder.resolve(id + ".jar"))) {
            throw Refusal.of(404, "noArtifact");
        }
        return folder.resolve(id + ".jar");
    }

    /** Forgets one. */
    void discard(String id) {
        try {
            Files.deleteIfExists(find(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOld() throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }
}
