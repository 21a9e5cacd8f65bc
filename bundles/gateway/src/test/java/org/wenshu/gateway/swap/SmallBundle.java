package org.wenshu.gateway.swap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Bundles without code, made by tests. */
final class SmallBundle {

    private final Manifest manifest = new Manifest();
    private final Path file;

    SmallBundle(Path folder, String symbolicName, String version) {
        this.file = folder.resolve(symbolicName + "-" + version + ".jar");
        set("Manifest-Version", "1.0");
        set("Bundle-ManifestVersion", "2");
        set("Bundle-SymbolicName", symbolicName);
        set("Bundle-Version", version);
    }

    SmallBundle set(String header, String value) {
        manifest.getMainAttributes().put(new Attributes.Name(header), value);
        return this;
    }

    Path write() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new ZipEntry("sample/content.txt"));
            jar.write(manifest.getMainAttributes().getValue("Bundle-Version").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
