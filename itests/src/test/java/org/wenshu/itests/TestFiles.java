package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The collection of good, broken, encrypted and hostile files beside the project; it may be absent. */
final class TestFiles {

    private static final Path ROOT =
            Path.of(System.getProperty("wenshu.shared")).resolve("data/files");

    private TestFiles() {}

    /**
     * One of them.
     *
     * @param path relative to the collection
     * @param kind {@code good}, {@code corrupt}, {@code encrypted} or {@code hostile}
     */
    record TestFile(String path, String kind) {

        byte[] content() {
            try {
                return Files.readAllBytes(ROOT.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As browsers send it. */
        Multipart parts() {
            return new Multipart().file("file", path.substring(path.lastIndexOf('/') + 1), content());
        }
    }

    static boolean present() {
        return Files.isReadable(ROOT.resolve("index.tsv"));
    }

    static List<TestFile> all() {
        try (Stream<String> lines = Files.lines(ROOT.resolve("index.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .map(fields -> new TestFile(fields[0], fields[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All hostile files and of the others every {@code step}-th. */
    static List<TestFile> sample(int step) {
        List<TestFile> all = all();
        List<TestFile> others =
                all.stream().filter(file -> !file.kind().equals("hostile")).toList();
        return Stream.concat(
                        all.stream().filter(file -> file.kind().equals("hostile")),
                        Stream.iterate(0, i -> i < others.size(), i -> i + step).map(others::get))
                .toList();
    }
}
