package org.wenshu.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.StorageException;

/** The directories of the content store: two levels, so that none grows beyond what file systems like. */
final class ContentFiles {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final int DEPTH = 3;

    private final Path root;

    ContentFiles(Path root) {
        this.root = root;
        Durable.createDirectory(incoming());
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    Path home(ContentHash hash) {
        String hex = hash.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    /** The directories that lead to the file of a content, and so must know of it. */
    List<Path> directories(Path home) {
        Path second = home.getParent();
        return List.of(root, second.getParent(), second);
    }

    Stream<ContentHash> all() {
        try {
            return Files.find(root, DEPTH, (path, attributes) -> attributes.isRegularFile())
                    .map(path -> path.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .map(ContentHash::new);
        } catch (IOException failure) {
            throw new StorageException("cannot list the content store", failure);
        }
    }

    /** Removes what a crash left half written. */
    void removeUnfinished() {
        try (Stream<Path> unfinished = Files.list(incoming())) {
            for (Path file : unfinished.toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new StorageException("cannot clean " + incoming(), failure);
        }
    }
}
