package org.wenshu.itests;

import static org.awaitility.Awaitility.await;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.ops4j.pax.exam.CoreOptions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** A node that Pax Exam unpacks, starts and stops. */
final class ExamNode implements Node, AutoCloseable {

    private final Path folder;
    private final Settings settings;
    private final TestContainer container;

    private ExamNode(Path folder, Settings settings, TestContainer container) {
        this.folder = folder;
        this.settings = settings;
        this.container = container;
    }

    /** Starts a fresh distribution and waits until it is ready. */
    static ExamNode start() {
        Path folder = Archive.workFolder("exam");
        // The lock of the data folder is in it: a start waits for a folder that is not there.
        Settings settings = Settings.demo(Archive.workFolder("exam-data"));
        ExamNode node = new ExamNode(folder, settings, container(folder, settings));
        node.container.start();
        try {
            await("readiness of " + folder)
                    .atMost(READY_WITHIN)
                    .pollInterval(Duration.ofMillis(200))
                    .until(node::isReady);
        } catch (ConditionTimeoutException e) {
            node.close();
            throw e;
        }
        return node;
    }

    private static TestContainer container(Path folder, Settings settings) {
        Stream<Option> distribution = Stream.of(
                karafDistributionConfiguration()
                        .frameworkUrl(Archive.file().toUri().toString())
                        .name("wenshu")
                        .unpackDirectory(folder.toFile())
                        .useDeployFolder(false),
                configureConsole().ignoreLocalConsole(),
                doNotModifyLogConfiguration(),
                overrideJUnitBundles(),
                // Pax Exam adds bundles of its own; the distribution alone would look for them in vain.
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.localRepository",
                        System.getProperty("wenshu.maven.repository")));
        Stream<String> arguments = Stream.concat(
                JvmFlags.of(Archive.file().resolveSibling("assembly/bin/karaf")),
                settings.properties().entrySet().stream().map(p -> "-D" + p.getKey() + "=" + p.getValue()));
        Option[] options = Stream.concat(distribution, arguments.map(CoreOptions::vmOption))
                .toArray(Option[]::new);
        try {
            return PaxExamRuntime.createContainer(PaxExamRuntime.createServerSystem(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + settings.port());
    }

    /** Pax Exam gives the folder a random name. */
    @Override
    public Path home() {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child.resolve("system")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path data() {
        return settings.data();
    }

    @Override
    public void close() {
        container.stop();
    }
}
