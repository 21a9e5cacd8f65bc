package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Enumeration;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;

/** The jars of bundles: the new one is fetched before anything is touched, the former one kept for the way back. */
final class Artifacts {

    private final Path folder;

    Artifacts(Path folder) {
        this.folder = folder;
    }

    /** Copies a new version here and checks that it is one of the same bundle. */
    Artifact fetch(String source, Bundle bundle) {
        Path file = folder.resolve(bundle.getSymbolicName() + ".new.jar");
        try {
            Files.createDirectories(folder);
            try (InputStream content = open(source)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Artifact.read(file)
                    .filter(artifact -> artifact.symbolicName().equals(bundle.getSymbolicName()))
                    .orElseThrow(() -> new SwapException(text("swap.other-bundle", source, bundle.getSymbolicName())));
        } catch (IOException e) {
            throw new SwapException(text("swap.unreadable", source), e);
        }
    }

    /** Keeps the version that is running now, so that it can come back. */
    Path keep(Bundle bundle) {
        Path file = kept(bundle);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "keep", ".jar");
            pack(bundle, part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (IOException e) {
            throw new SwapException(text("swap.not-kept"), e);
        }
    }

    /** The version before the last swap. */
    Path kept(Bundle bundle) {
        return folder.resolve(bundle.getSymbolicName() + ".former.jar");
    }

    private static InputStream open(String source) throws IOException {
        try {
            return URI.create(source).isAbsolute()
                    ? new URL(source).openStream()
                    : Files.newInputStream(Path.of(source));
        } catch (IllegalArgumentException | MalformedURLException e) {
            throw new IOException(source, e);
        }
    }

    /** A framework does not give back the jar it was given, only what is in it. */
    private static void pack(Bundle bundle, Path file) throws IOException {
        Manifest manifest = new Manifest();
        try (InputStream content = bundle.getEntry(JarFile.MANIFEST_NAME).openStream()) {
            manifest.read(content);
        }
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            Enumeration<URL> entries = bundle.findEntries("/", "*", true);
            for (URL entry : Collections.list(entries)) {
                String name = entry.getPath().substring(1);
                if (!name.endsWith("/") && !name.equals(JarFile.MANIFEST_NAME)) {
                    jar.putNextEntry(new ZipEntry(name));
                    try (InputStream content = entry.openStream()) {
                        content.transferTo(jar);
                    }
                }
            }
        }
    }
}
