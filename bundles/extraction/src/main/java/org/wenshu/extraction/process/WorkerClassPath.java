package org.wenshu.extraction.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The class path of a worker: our own classes as they are in the running bundle, then the libraries. */
public final class WorkerClassPath {

    private static final String ROOT = "org/wenshu/extraction/";

    private WorkerClassPath() {}

    /**
     * Copies the classes out of the bundle, so that a replaced bundle never talks to the worker of its former self.
     *
     * @param home a private directory
     * @param ownClasses the class files of this bundle; the path of each URL ends with its name
     * @param libraries a directory with jars
     * @throws IllegalStateException if there are no libraries
     */
    public static String of(Path home, List<URL> ownClasses, Path libraries) {
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException("no directory with the worker's libraries: " + libraries);
        }
        Path classes = home.resolve("classes");
        ownClasses.forEach(url -> copy(url, classes));
        return classes + File.pathSeparator + libraries.resolve("*");
    }

    private static void copy(URL url, Path classes) {
        String path = url.getPath();
        Path target = classes.resolve(path.substring(path.lastIndexOf(ROOT)));
        try (InputStream content = url.openStream()) {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        } catch (IOException e) {
            throw new UncheckedIOException("a class of the worker cannot be copied: " + url, e);
        }
    }
}
