package org.wenshu.archive.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which libraries there are and how far the journal was read, in one small file that is replaced as a whole. */
record LibraryCursor(long position, List<String> libraries) {

    private static final LibraryCursor NONE = new LibraryCursor(0, List.of());

    /** What the file says; a file that cannot be understood says that everything must be read again. */
    static LibraryCursor read(Path file) {
        try {
            if (!Files.exists(file)) {
                return NONE;
            }
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() || !lines.get(0).matches("\\d{1,18}")
                    ? NONE
                    : new LibraryCursor(Long.parseLong(lines.get(0)), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, long position, Set<String> libraries) {
        List<String> lines = new ArrayList<>(List.of(Long.toString(position)));
        lines.addAll(libraries);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
