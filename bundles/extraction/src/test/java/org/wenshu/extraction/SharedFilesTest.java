package org.wenshu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException;

/** A thousand real, broken, encrypted and hostile files: each ends in text or in a named reason. */
class SharedFilesTest {

    private static final int WORKERS = 2;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(15);

    private final WorkerMemory memory = new WorkerMemory();

    private record Sample(String path, String kind) {}

    private record Result(Sample sample, String outcome, String detail, long millis) {}

    @Test
    void everyFileEndsInTextOrInANamedReason(@TempDir Path home) throws Exception {
        Path files = Workers.sharedData().resolve("files");
        if (!Files.exists(files.resolve("index.tsv"))) {
            System.out.println("NOT TESTED on real files: no data in " + files);
            return;
        }
        long begin = System.nanoTime();
        try (var reader = Workers.reader(home, WORKERS, TIME_LIMIT)) {
            List<Result> results = readAll(reader, files, samples(files));
            report(results, reader.workersStarted(), Duration.ofNanos(System.nanoTime() - begin));
            assertThat(results).hasSize(samples(files).size());
            // Of the 72 with the class encrypted, 30 open without a password.
            assertThat(count(results, "encrypted", "ENCRYPTED")).isGreaterThanOrEqualTo(38);
            assertThat(unread(results)).isSubsetOf(known());
            assertThat(results)
                    .filteredOn(result -> result.sample.path.startsWith("bad/corrupt/archive/"))
                    .allMatch(result -> result.outcome.equals("CORRUPT"));
            assertThat(results).allMatch(result -> result.millis <= TIME_LIMIT.toMillis() * 2);
            assertThat(memory.megabytes()).isBetween(1L, 512L);
        }
        assertThat(home.toFile().list())
                .as("only what PDFBox knows of fonts stays")
                .hasSizeLessThanOrEqualTo(1);
    }

    /** Good files without text, with what became of them. */
    private static List<String> unread(List<Result> results) {
        return results.stream()
                .filter(result -> result.sample.kind.equals("good") && !result.outcome.equals("TEXT"))
                .map(result -> result.sample.path + " " + result.outcome)
                .toList();
    }

    /** Those that are not read, at most 15, and those that hold no text; each list says why. */
    private static List<String> known() throws IOException {
        List<String[]> exceptions = table("exceptions.tsv");
        assertThat(exceptions).hasSizeLessThanOrEqualTo(15);
        return Stream.concat(
                        exceptions.stream().map(row -> row[0] + " " + row[1]),
                        table("no-text.tsv").stream()
                                .flatMap(row -> Stream.of(row[0] + " NO_TEXT", row[0] + " SCANNED")))
                .toList();
    }

    private static List<String[]> table(String name) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                SharedFilesTest.class.getResourceAsStream("/files/" + name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static long count(List<Result> results, String kind, String outcome) {
        return results.stream()
                .filter(result -> result.sample.kind.equals(kind) && result.outcome.equals(outcome))
                .count();
    }

    private static List<Sample> samples(Path files) throws IOException {
        return Files.readAllLines(files.resolve("index.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(columns -> new Sample(columns[0], columns[1]))
                .toList();
    }

    private List<Result> readAll(WorkerReader reader, Path files, List<Sample> samples)
            throws InterruptedException, ExecutionException {
        var executor = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Result>> futures = samples.stream()
                    .map(sample -> executor.submit(() -> read(reader, files, sample)))
                    .toList();
            List<Result> results = new ArrayList<>();
            for (Future<Result> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private Result read(WorkerReader reader, Path files, Sample sample) throws IOException {
        long begin = System.nanoTime();
        String outcome;
        String detail;
        try (InputStream content = Files.newInputStream(files.resolve(sample.path))) {
            Extracted extracted = reader.extract(content);
            outcome = "TEXT";
            detail = extracted.mediaType() + " " + extracted.text().length();
        } catch (ExtractionException e) {
            outcome = e.reason().name();
            detail = e.getMessage();
        }
        memory.note();
        return new Result(
                sample,
                outcome,
                detail,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private void report(List<Result> results, int started, Duration total) throws IOException {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        results.forEach(result -> counts.computeIfAbsent(result.sample.kind, kind -> new TreeMap<>())
                .merge(result.outcome, 1, Integer::sum));
        System.out.printf(
                "%d files in %d s, %d workers started for %d places, at most %d MB each%n",
                results.size(), total.toSeconds(), started, WORKERS, memory.megabytes());
        counts.forEach((kind, outcomes) -> System.out.printf("  %-10s %s%n", kind, outcomes));
        List<String> lines = results.stream()
                .map(result -> String.join(
                        "\t",
                        result.sample.path,
                        result.outcome,
                        Long.toString(result.millis),
                        result.detail.replaceAll("\\s+", " ")))
                .toList();
        Files.write(Path.of("target", "shared-files.tsv"), lines);
    }
}
