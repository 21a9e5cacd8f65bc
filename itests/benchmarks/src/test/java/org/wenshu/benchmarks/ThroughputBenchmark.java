package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.extraction.process.WorkerPool;
import org.wenshu.extraction.wire.Answer;
import org.wenshu.extraction.wire.Question;

/**
 * All good DOCX and PDF files of the collection through our workers and through tika-app in batch mode, in turn, both from
 * the start of their first process to the end of their last. Ours also look for elements and articles.
 */
class ThroughputBenchmark {

    private static final Path FILES =
            Path.of(System.getProperty("wenshu.shared")).resolve("data/files/good");
    private static final int PROCESSES = 2;
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    @TempDir
    private Path directory;

    @Test
    void notSlowerThanTikaInBatchMode() throws Exception {
        Path input = Files.createDirectory(directory.resolve("in"));
        List<Path> files = copy(input);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Duration ours = workers(files, round);
            Duration theirs = tikaApp(input, files.size(), round);
            ratios.add((double) theirs.toMillis() / ours.toMillis());
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d files, %d workers %.1f s, tika-app %.1f s: %.2f times as fast%n",
                    round,
                    files.size(),
                    PROCESSES,
                    ours.toMillis() / 1000.0,
                    theirs.toMillis() / 1000.0,
                    ratios.get(round - 1));
        }
        double median = ratios.stream().sorted().toList().get(ROUNDS / 2);
        System.out.printf(Locale.ROOT, "median: the workers are %.2f times as fast as tika-app%n", median);
        assertThat(median).isGreaterThanOrEqualTo(1);
    }

    private static List<Path> copy(Path input) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (String kind : List.of("docx", "pdf")) {
            try (Stream<Path> files = Files.list(FILES.resolve(kind))) {
                for (Path file : files.sorted().toList()) {
                    copies.add(Files.copy(file, input.resolve(file.getFileName())));
                }
            }
        }
        return copies;
    }

    private Duration workers(List<Path> files, int round) throws Exception {
        long begin = System.nanoTime();
        var read = new AtomicInteger();
        var executor = Executors.newFixedThreadPool(PROCESSES);
        try (WorkerPool pool = Workers.pool(Files.createDirectory(directory.resolve("home" + round)), PROCESSES)) {
            List<Future<?>> futures = new ArrayList<>();
            for (Path file : files) {
                futures.add(executor.submit(() -> count(pool, file, read)));
            }
            await(futures);
        } finally {
            executor.shutdownNow();
        }
        assertThat(read.get()).isGreaterThan(files.size() * 8 / 10);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void count(WorkerPool pool, Path file, AtomicInteger read) {
        if (pool.ask(Question.text(file)) instanceof Answer.Text) {
            read.incrementAndGet();
        }
    }

    private static void await(List<Future<?>> futures) throws InterruptedException, ExecutionException {
        for (Future<?> future : futures) {
            future.get();
        }
    }

    private Duration tikaApp(Path input, int files, int round) throws IOException, InterruptedException {
        Path output = directory.resolve("out" + round);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Workers.tikaApp().toString(),
                        "-t",
                        "-i",
                        input.toString(),
                        "-o",
                        output.toString(),
                        "-numConsumers",
                        Integer.toString(PROCESSES))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("tika" + round + ".log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        try (Stream<Path> written = Files.list(output)) {
            assertThat(written.count()).isGreaterThan(files * 8L / 10);
        }
        return took;
    }
}
