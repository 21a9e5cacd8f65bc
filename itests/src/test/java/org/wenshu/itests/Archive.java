package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as it is handed out, a tar.gz. */
final class Archive {

    private Archive() {}

    static Path file() {
        return Path.of(System.getProperty("wenshu.archive")).normalize();
    }

    /** A new empty folder below {@code target}. */
    static Path workFolder(String name) {
        try {
            Path work = Files.createDirectories(Path.of(System.getProperty("wenshu.work")));
            return Files.createTempDirectory(work, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks a copy of its own; answers the folder that holds {@code bin}, {@code etc} and {@code system}. */
    static Path unpack(Path folder) {
        Path home = folder.resolve("wenshu");
        try {
            Files.createDirectories(home);
            Process tar = new ProcessBuilder(
                            List.of("tar", "-xzf", file().toString(), "-C", home.toString(), "--strip-components=1"))
                    .inheritIO()
                    .start();
            if (!tar.waitFor(60, TimeUnit.SECONDS) || tar.exitValue() != 0) {
                throw new IllegalStateException("cannot unpack " + file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return home;
    }

    /** Removes a folder and all that is in it. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
