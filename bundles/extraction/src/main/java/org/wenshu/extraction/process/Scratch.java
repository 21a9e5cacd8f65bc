package org.wenshu.extraction.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Private directories, readable by this user alone, and their removal. */
public final class Scratch {

    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final String PREFIX = "wenshu-extraction-";

    private Scratch() {}

    /** A new directory, after removing those that killed processes left in the same place. */
    public static Path create(Path parent) {
        try {
            for (Path old : abandoned(parent)) {
                delete(old);
            }
            return Files.createTempDirectory(
                    parent, PREFIX + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("no private directory in " + parent, e);
        }
    }

    /** Deletes a directory with all in it; what resists is logged. */
    public static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            LOG.debug("{} is gone already", directory);
        } catch (IOException e) {
            LOG.warn("{} cannot be removed", directory, e);
        }
    }

    private static List<Path> abandoned(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(
                            child -> owner(child).filter(pid -> !alive(pid)).isPresent())
                    .toList();
        }
    }

    private static Optional<Long> owner(Path directory) {
        String name = directory.getFileName().toString();
        if (!name.matches(PREFIX + "\\d{1,18}-\\d{1,20}")) {
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length()))));
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
