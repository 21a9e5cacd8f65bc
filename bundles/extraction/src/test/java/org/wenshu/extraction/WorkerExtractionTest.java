package org.wenshu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.wenshu.extraction.process.Scratch;

/** The component as in the distribution: its own classes copied out of the bundle, the libraries in a directory. */
class WorkerExtractionTest {

    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    @TempDir
    private Path karaf;

    @Test
    void theWorkerRunsOnTheBundlesClassesAndTheLibraries() throws IOException {
        Path libraries = Files.createDirectories(karaf.resolve("lib/worker"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (entry.endsWith(".jar")) {
                Files.createSymbolicLink(libraries.resolve(path.getFileName()), path);
            } else if (!path.startsWith(CLASSES.getParent())) {
                jar(path, libraries.resolve(path.getParent().getParent().getFileName() + ".jar"));
            }
        }
        var extraction = new WorkerExtraction(context(), configuration());
        assertThat(extraction.bundle()).isEqualTo("extraction");
        assertThat(extraction.check().ready()).isTrue();
        assertThat(extraction.maximumSize()).isEqualTo(100L << 20);
        var content = new ByteArrayInputStream("站前区人民政府".getBytes(StandardCharsets.UTF_8));
        assertThat(extraction.extract(content).text()).isEqualTo("站前区人民政府");
        assertThat(extraction.check().ready()).isTrue();
        extraction.stop();
        // JUnit would warn of each link.
        Scratch.delete(libraries);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void withoutLibrariesThereIsNoService() {
        assertThatThrownBy(() -> new WorkerExtraction(context(), configuration()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lib/worker");
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /** Answers what the component asks: the home of Karaf and the classes of the bundle. */
    private BundleContext context() {
        Bundle bundle = fake(Bundle.class, (method, arguments) -> {
            assertThat(method).isEqualTo("findEntries");
            return Collections.enumeration(classes());
        });
        return fake(BundleContext.class, (method, arguments) -> switch (method) {
            case "getBundle" -> bundle;
            case "getProperty" -> arguments[0].equals("karaf.home") ? karaf.toString() : null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static ExtractionConfiguration configuration() {
        return fake(ExtractionConfiguration.class, (method, arguments) -> {
            try {
                return ExtractionConfiguration.class.getMethod(method).getDefaultValue();
            } catch (NoSuchMethodException e) {
                return Annotation.class;
            }
        });
    }

    private static List<URL> classes() {
        try (Stream<Path> walk = Files.walk(CLASSES.resolve("org/wenshu/extraction"))) {
            return walk.filter(path -> path.toString().endsWith(".class"))
                    .map(WorkerExtractionTest::url)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
