package org.wenshu.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.Constants;
import org.wenshu.itests.plugin.PlainWordsAid;

/** Classes as a bundle, with the manifest that a build would have written: the example aid, or what a test needs inside. */
final class PluginJar {

    static final String NAME = "org.wenshu.example.plain-words";

    private PluginJar() {}

    /** Writes the example aid into the node's data folder. */
    static Path write(Node node) {
        return write(
                node,
                NAME,
                PlainWordsAid.class,
                List.of(),
                "org.osgi.framework,org.wenshu.api.review;version=\"[1.2,2)\"");
    }

    /** Writes a bundle of an activator and the classes that it is made of. */
    static Path write(
            Node node, String name, Class<? extends BundleActivator> activator, List<String> inner, String imports) {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        head.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        head.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        head.putValue(Constants.BUNDLE_ACTIVATOR, activator.getName());
        head.putValue(Constants.IMPORT_PACKAGE, imports);
        Path jar = node.data().resolve(name + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            String own = activator.getName().replace('.', '/');
            add(out, own + ".class");
            for (String part : inner) {
                add(out, own + "$" + part + ".class");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static void add(JarOutputStream out, String entry) throws IOException {
        try (InputStream in = PluginJar.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            in.transferTo(out);
        }
    }
}
