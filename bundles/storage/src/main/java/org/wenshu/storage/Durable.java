package org.wenshu.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.wenshu.api.storage.StorageException;

/** Directory entries that survive a power cut: a new name is safe only once its directory was written out. */
final class Durable {

    private Durable() {}

    /** Creates a directory and its parents, each entered durably in its own parent. */
    static void createDirectory(Path directory) {
        Path absolute = directory.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            return;
        }
        createDirectory(absolute.getParent());
        try {
            Files.createDirectories(absolute);
        } catch (IOException failure) {
            throw new StorageException("cannot create " + absolute, failure);
        }
        sync(absolute.getParent());
    }

    /** Writes out the entries of a directory. */
    static void sync(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException failure) {
            throw new StorageException("cannot write out the directory " + directory, failure);
        }
    }
}
