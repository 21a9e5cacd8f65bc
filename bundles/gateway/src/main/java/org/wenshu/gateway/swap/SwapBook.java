package org.wenshu.gateway.swap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.gateway.health.SuiteBundles;

/**
 * The reports of this node's swaps, each in a file of its own from its beginning: also of a swap during which the node
 * was killed it is known who wanted it, and what runs since.
 */
@Component(service = SwapBook.class)
public class SwapBook {

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final String node;
    private final NavigableMap<Long, SwapReport> reports = new ConcurrentSkipListMap<>();

    @Activate
    public SwapBook(BundleContext context) {
        this(folder(context), new SuiteBundles(context));
    }

    SwapBook(Path folder, SuiteBundles bundles) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            this.node = name();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".json")).toList()) {
                    SwapReport report =
                            json.readValue(file.toFile(), Line.class).report();
                    reports.put(report.number(), report);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reports.values().stream()
                .filter(report -> report.outcome() == Outcome.RUNNING)
                .forEach(report -> write(Attempt.interrupted(report, version(bundles, report))));
    }

    /** Names this node; stays the same. */
    String node() {
        return node;
    }

    /** Keeps the beginning of a swap under the next number. */
    synchronized SwapReport begin(Attempt attempt) {
        SwapReport report = attempt.running(reports.isEmpty() ? 1 : reports.lastKey() + 1);
        write(report);
        return report;
    }

    /** Keeps how a swap is now. */
    synchronized SwapReport write(SwapReport report) {
        Path file = folder.resolve("%08d.json".formatted(report.number()));
        try {
            store(file, json.writeValueAsBytes(Line.of(report)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reports.put(report.number(), report);
        return report;
    }

    Optional<SwapReport> report(long number) {
        return Optional.ofNullable(reports.get(number));
    }

    List<SwapReport> after(long number, int limit) {
        return reports.tailMap(number, false).values().stream().limit(limit).toList();
    }

    private String name() throws IOException {
        Path file = folder.resolve("node");
        if (Files.notExists(file)) {
            store(file, UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return Files.readString(file).strip();
    }

    private void store(Path file, byte[] content) throws IOException {
        Path part = folder.resolve(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String version(SuiteBundles bundles, SwapReport report) {
        return bundles.named(report.bundle())
                .map(Bundle::getVersion)
                .map(Object::toString)
                .orElse("");
    }

    private static Path folder(BundleContext context) {
        return Path.of(context.getProperty("wenshu.data"), "swaps");
    }
}
