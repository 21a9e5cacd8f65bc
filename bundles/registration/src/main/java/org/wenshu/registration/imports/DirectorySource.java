package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files below a directory, by their paths; links are not followed, hidden files are left out. */
final class DirectorySource implements ItemSource {

    private final Path root;
    private final List<Path> files;

    private DirectorySource(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Lists a directory.
     *
     * @param most files more than this are not listed
     */
    static DirectorySource of(Path directory, int most) {
        try (Stream<Path> found = Files.walk(directory)) {
            return new DirectorySource(
                    directory,
                    found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .limit(most)
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return files.size();
    }

    @Override
    public Iterator<Item> items() {
        return IntStream.range(0, files.size()).mapToObj(this::item).iterator();
    }

    private Item item(int index) {
        Path file = files.get(index);
        String path = root.relativize(file).toString();
        return new Item(path, ItemImport.hash(path), index + 1, path, new Content(file));
    }

    /** The file is somebody else's: this system keeps nothing of it, and takes nothing away. */
    private record Content(Path file) implements Item.Content {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public void forget() {
            // Nothing is kept.
        }
    }

    @Override
    public void close() {
        // Each file is opened by itself.
    }
}
