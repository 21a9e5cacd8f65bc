package org.wenshu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.StorageException;

/** A content on its way in: a file without a lasting name, gone when this is closed unless it was moved before. */
final class Incoming implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;

    Incoming(Path directory) throws IOException {
        this.file = Files.createTempFile(directory, "put-", ".tmp");
    }

    Path file() {
        return file;
    }

    /** Writes the content out to the disk and tells its address. */
    ContentHash receive(InputStream content) throws IOException {
        ContentHash hash = write(content);
        force();
        return hash;
    }

    /** Writes the content and tells its address; a power cut may still take it. */
    ContentHash write(InputStream content) throws IOException {
        Sha256 digest = new Sha256();
        byte[] buffer = new byte[BUFFER];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, n);
                write(channel, ByteBuffer.wrap(buffer, 0, n));
            }
        }
        return digest.hash();
    }

    /** Writes out to the disk what was written. */
    void force() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException failure) {
            throw new StorageException("cannot write out " + file, failure);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
