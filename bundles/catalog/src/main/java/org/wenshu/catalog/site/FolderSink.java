package org.wenshu.catalog.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wenshu.catalog.Refusal;

/**
 * A folder that any web server serves. A file is replaced in one step and only if it changed; what an earlier export left
 * and this one does not write goes at the end.
 */
final class FolderSink implements FileSink {

    /** Says that a folder is ours: no other is ever cleaned. */
    private static final String MARK = ".wenshu-catalog";

    private final Path folder;
    private final Set<Path> kept = new HashSet<>();
    private long written;

    /** Only a new, an empty or an earlier exported folder: nobody's files are lost by a slip of the hand. */
    FolderSink(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        Files.createDirectories(this.folder);
        try (Stream<Path> inside = Files.list(this.folder)) {
            List<Path> files = inside.toList();
            boolean ours = files.isEmpty() || files.contains(this.folder.resolve(MARK));
            Refusal.unless(ours, 409, "notOurFolder", this.folder.toString());
        }
        Path mark = this.folder.resolve(MARK);
        kept.add(mark);
        if (!Files.exists(mark)) {
            Files.createFile(mark);
        }
    }

    @Override
    public boolean has(String path) {
        Path file = folder.resolve(path);
        boolean there = Files.isRegularFile(file);
        if (there) {
            kept.add(file);
        }
        return there;
    }

    @Override
    public void put(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        kept.add(file);
        if (same(file, content)) {
            return;
        }
        replace(file, part(file, out -> out.write(content)));
    }

    @Override
    public void put(String path, Content content) throws IOException {
        Path file = folder.resolve(path);
        kept.add(file);
        Path part = part(file, content);
        if (Files.isRegularFile(file) && Files.mismatch(file, part) < 0) {
            Files.delete(part);
        } else {
            replace(file, part);
        }
    }

    private static Path part(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            content.write(out);
        }
        part.toFile().setReadable(true, false);
        return part;
    }

    private void replace(Path file, Path part) throws IOException {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        written++;
    }

    private static boolean same(Path file, byte[] content) throws IOException {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    /** Removes what this export did not write; answers how many files. */
    long sweep() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> old = all.filter(Files::isRegularFile)
                    .filter(file -> !kept.contains(file))
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
            return old.size();
        }
    }

    /** A file of an earlier export; empty if there is none. */
    byte[] earlier(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    long written() {
        return written;
    }

    long files() {
        return kept.size() - 1L;
    }
}
