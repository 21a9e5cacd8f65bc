package org.wenshu.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The worker's temporary files: nothing of a document stays after it was read. */
record WorkerScratch(Path directory) {

    /** Deletes everything in the directory; the container deletes what is left with the directory itself. */
    void clear() {
        for (Path path : contents()) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                System.err.println("stays: " + e);
            }
        }
    }

    private List<Path> contents() {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(path -> !path.equals(directory))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            System.err.println("scratch: " + e);
            return List.of();
        }
    }
}
