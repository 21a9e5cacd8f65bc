package org.wenshu.extraction.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;

/**
 * Puts content into a private file before a worker is taken, so that a slow sender keeps no worker from the others.
 *
 * @param maximum a file of more bytes is refused
 */
public record Spool(Path directory, long maximum) {

    /** A file that is deleted on {@link #close}. */
    public record Spooled(Path path) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException("a spooled file stays", e);
            }
        }
    }

    /**
     * Reads the content to its end or to the limit.
     *
     * @throws ExtractionException EMPTY or TOO_LARGE
     * @throws UncheckedIOException if the content cannot be read or the disk is full
     */
    public Spooled take(InputStream content) {
        Spooled spooled = create();
        try {
            copy(content, spooled.path());
            return spooled;
        } catch (RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    private Spooled create() {
        try {
            return new Spooled(Files.createTempFile(directory, "file-", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("no file in " + directory, e);
        }
    }

    private void copy(InputStream content, Path path) {
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                total += n;
                if (total > maximum) {
                    throw new ExtractionException(Reason.TOO_LARGE, "more than " + maximum + " bytes");
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the content cannot be read", e);
        }
        if (total == 0) {
            throw new ExtractionException(Reason.EMPTY, "no bytes");
        }
    }
}
