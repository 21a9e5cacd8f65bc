package org.wenshu.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.archive.LibraryLoaded;
import org.wenshu.api.archive.LibraryRemoved;
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.journal.testing.JournalBench;

/** The whole bundle with the real model in a real worker. */
class SemanticTest {

    private static final String LAWS =
            """
            {"id":"l1","title":"个体工商户","text":"个体工商户的债务，个人经营的，以个人财产承担。"}

            {"id":"l2","title":"机动车","text":"机动车通过交叉路口，应当按照交通信号灯通过。"}
            {"id":"l3","title":null,"text":"户外招牌应当与街景协调。"}
            """;

    @TempDir
    Path data;

    private JournalBench bench;
    private SemanticTables tables;
    private SemanticProjection projection;
    private SemanticIndex index;
    private SemanticReader reader;
    private SemanticMeanings meanings;

    @BeforeEach
    void start() throws IOException {
        Path libraries = Files.createDirectories(data.resolve("lib"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (entry.contains("onnxruntime") || entry.contains("bge-small-zh")) {
                Files.createSymbolicLink(libraries.resolve(jar.getFileName()), jar);
            }
        }
        bench = JournalBench.in(data);
        come();
    }

    @AfterEach
    void stop() throws InterruptedException {
        leave();
        bench.close();
    }

    @Test
    void whatMeansTheSameIsFoundInItsLibrary() {
        load("laws", LAWS);
        until(() -> meanings.progress().equals(new Meanings.Progress(3, 3)));
        until(() -> !nearest("开小店欠的钱谁来还", "laws").isEmpty());

        assertThat(nearest("开小店欠的钱谁来还", "laws").get(0).documentId()).isEqualTo("l1");
        assertThat(nearest("闯红灯", "laws").get(0).documentId()).isEqualTo("l2");
        assertThat(nearest("店铺门头牌匾的样式", "laws").get(0)).satisfies(passage -> {
            assertThat(passage.documentId()).isEqualTo("l3");
            assertThat(passage.start()).isZero();
        });
        assertThat(nearest("闯红灯", "")).isEmpty();
        assertThat(nearest(" ", "laws")).isEmpty();
        assertThat(meanings.check().ready()).isTrue();
        assertThat(meanings.check().detail()).isEmpty();
    }

    @Test
    void itMissesNothingWhileItIsAway() throws InterruptedException {
        load("laws", LAWS);
        until(() -> meanings.progress().read() == 3);
        leave();
        load("laws", "{\"id\":\"l4\",\"text\":\"公共场所禁止吸烟。\"}\n");
        append("archive-library/gone", 0, new LibraryRemoved("gone"));

        come();

        until(() -> meanings.progress().read() == 4 && !nearest("抽烟", "laws").isEmpty());
        assertThat(nearest("抽烟", "laws").get(0).documentId()).isEqualTo("l4");
        assertThat(nearest("闯红灯", "laws").get(0).documentId()).isEqualTo("l2");
    }

    @Test
    void aLibraryThatIsTakenAwayIsNotFoundAnyMore() {
        load("laws", LAWS);
        until(() -> meanings.progress().read() == 3);

        append("archive-library/laws", 1, new LibraryRemoved("laws"));

        until(() -> meanings.progress().documents() == 0 && index.vectors().size() == 0);
        assertThat(meanings.progress()).isEqualTo(new Meanings.Progress(0, 0));
        assertThat(nearest("闯红灯", "laws")).isEmpty();
    }

    @Test
    void aKilledWorkerIsReplaced() {
        load("laws", LAWS);
        until(() -> !nearest("闯红灯", "laws").isEmpty());

        List<ProcessHandle> workers = ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("semantic.worker"))
                .toList();
        assertThat(workers).isNotEmpty();
        workers.forEach(ProcessHandle::destroyForcibly);
        workers.forEach(worker -> worker.onExit().join());

        until(() -> !nearest("交通信号灯", "laws").isEmpty());
    }

    private void come() {
        tables = new SemanticTables(bench.databases());
        projection = new SemanticProjection(tables);
        bench.follow(projection);
        index = new SemanticIndex(data.resolve("semantic"), data.resolve("lib"), ownClasses());
        reader = new SemanticReader(tables, index, bench.content(), bench.journal("semantic"));
        meanings = new SemanticMeanings(index, reader);
    }

    private void leave() throws InterruptedException {
        bench.leave(projection);
        reader.stop();
        index.close();
    }

    private static List<URL> ownClasses() {
        Path classes = Path.of(SemanticIndex.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> files = Files.walk(classes)) {
            List<URL> found = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                found.add(file.toUri().toURL());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Meanings.Passage> nearest(String words, String library) {
        return meanings.nearest(new Meanings.Question(words, Set.of(library), Optional.empty(), 5));
    }

    private void load(String library, String lines) {
        String hash = bench.content()
                .put(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .hex();
        Journal journal = bench.journal("archive");
        String stream = "archive-library/" + library;
        append(
                stream,
                journal.stream(stream).size(),
                new LibraryLoaded(
                        library, hash, lines.lines().filter(l -> !l.isBlank()).count()));
    }

    private void append(String stream, long version, Event event) {
        bench.journal("archive").append(Append.by("archivist").to(stream, version, event));
    }

    private static void until(BooleanSupplier there) {
        long patience = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!there.getAsBoolean() && System.nanoTime() < patience) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
