package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads the manifests of the bundles that a distribution carries. */
final class Manifests {

    private Manifests() {}

    /** Symbolic names of the fragments: they never become active, their hosts do. */
    static List<String> fragments(Path home) {
        return manifests(home.resolve("system"))
                .filter(manifest -> manifest.getValue("Fragment-Host") != null)
                .map(manifest ->
                        manifest.getValue("Bundle-SymbolicName").split(";")[0].strip())
                .toList();
    }

    /** Main attributes of all jars below a folder. */
    static Stream<Attributes> manifests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .map(Manifests::manifest)
                    .flatMap(Optional::stream)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Attributes> manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest()).map(manifest -> manifest.getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
