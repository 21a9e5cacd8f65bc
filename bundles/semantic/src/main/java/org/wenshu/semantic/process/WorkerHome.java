package org.wenshu.semantic.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A private directory with our own classes as they are in the running bundle, beside the libraries of the distribution. */
public record WorkerHome(Path folder, Path libraries) implements AutoCloseable {

    private static final String ROOT = "org/wenshu/semantic/";

    /**
     * Copies the classes out of the bundle, so that a replaced bundle never talks to the worker of its former self.
     *
     * @param folder is emptied first, also of what a killed process left
     * @param ownClasses class files of this bundle; the path of each URL ends with its name
     */
    public static WorkerHome of(Path folder, Path libraries, List<URL> ownClasses) {
        WorkerHome home = new WorkerHome(folder, libraries);
        home.close();
        try {
            Files.createDirectories(folder);
            for (URL url : ownClasses) {
                String path = url.getPath();
                Path target = folder.resolve("classes").resolve(path.substring(path.lastIndexOf(ROOT)));
                Files.createDirectories(target.getParent());
                try (InputStream content = url.openStream()) {
                    Files.copy(content, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the worker's classes cannot be copied", e);
        }
        return home;
    }

    /** How a worker runs here. */
    public WorkerSettings settings(int threads, boolean behind) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "osx" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
        Path natives = libraries.resolve("classes/ai/onnxruntime/native/" + system + "-" + processor);
        String classPath = String.join(
                File.pathSeparator,
                folder.resolve("classes").toString(),
                libraries.resolve("classes").toString(),
                libraries.resolve("*").toString());
        return new WorkerSettings(classPath, natives, folder, threads, behind);
    }

    /** Deletes the directory. */
    @Override
    public void close() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
