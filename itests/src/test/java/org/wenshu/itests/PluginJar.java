package org.wenshu.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;
import org.wenshu.itests.plugin.PlainWordsAid;

/** The example aid as a bundle, with the manifest that a build would have written. */
final class PluginJar {

    static final String NAME = "org.wenshu.example.plain-words";

    private PluginJar() {}

    /** Writes the bundle into the node's data folder. */
    static Path write(Node node) {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        head.putValue(Constants.BUNDLE_SYMBOLICNAME, NAME);
        head.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        head.putValue(Constants.BUNDLE_ACTIVATOR, PlainWordsAid.class.getName());
        head.putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework,org.wenshu.api.review;version=\"[1.2,2)\"");
        String entry = PlainWordsAid.class.getName().replace('.', '/') + ".class";
        Path jar = node.data().resolve("plain-words.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = PlainWordsAid.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
