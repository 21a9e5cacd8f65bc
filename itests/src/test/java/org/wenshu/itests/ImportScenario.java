package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Many files are imported while the node is killed: each becomes one entry of the register, no number is missing or
 * twice, and all are searchable. The same ZIP again registers nothing.
 */
final class ImportScenario {

    private static final int PAGE = 200;

    private final ProcessNode node;
    private final List<byte[]> documents;
    private final String format;
    private final byte[] zip;
    private final Path file;
    private int counted;
    private Duration working = Duration.ZERO;

    /**
     * Takes a fresh node that has been started.
     *
     * @param format the ending of the files' names
     */
    ImportScenario(ProcessNode node, List<byte[]> documents, String format) {
        this.node = node;
        this.documents = documents;
        this.format = format;
        this.zip = zip(documents, format);
        this.file = node.data().resolveSibling("import.zip");
    }

    /**
     * Imports and checks.
     *
     * @return how many files became what
     */
    Map<String, Integer> run(int kills) {
        Duration tikaBefore = plainTika();
        String id = post();
        for (int kill = 1; kill <= kills; kill++) {
            work(id, documents.size() * kill / (kills + 1));
            node.kill();
            node.start();
        }
        work(id, documents.size());
        long imported = System.nanoTime();
        Clerks.until(
                "the end of the import", () -> status(id).get("state").asText().equals("FINISHED"));
        assertThat(events(id).text())
                .as("events of an import that has ended")
                .contains("event: progress", "\"state\":\"FINISHED\"");
        assertThat(events("unknown").status()).isEqualTo(404);
        Map<String, Integer> outcomes = outcomes(id);
        int registered = outcomes.get("REGISTERED");
        assertThat(register()).isEqualTo(registered);
        await("the end of the consumers' work").atMost(Duration.ofMinutes(5)).until(() -> searchable(registered));
        Duration lag = Duration.ofNanos(System.nanoTime() - imported);
        report(outcomes, kills, lag, List.of(tikaBefore, plainTika()));
        assertAgainRegistersNothing(outcomes);
        return outcomes;
    }

    private void report(Map<String, Integer> outcomes, int kills, Duration lag, List<Duration> tika) {
        double nodeRate = counted / (working.toMillis() / 1000.0);
        double tikaMillis =
                tika.stream().mapToLong(Duration::toMillis).average().orElseThrow();
        double tikaRate = documents.size() / (tikaMillis / 1000);
        System.out.printf(
                "import of %d documents (%s), %d kills: %s; %.1f documents/s, all searchable %.1f s after the last; "
                        + "plain Tika in one process %.1f documents/s (before and after: %s); ratio %.2f; load %.1f%n",
                documents.size(),
                format,
                kills,
                outcomes,
                nodeRate,
                lag.toMillis() / 1000.0,
                tikaRate,
                tika,
                nodeRate / tikaRate,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** What was registered is a duplicate; what was returned may come again, and is returned again. */
    private void assertAgainRegistersNothing(Map<String, Integer> outcomes) {
        String again = post();
        until(again, documents.size());
        Map<String, Integer> expected = new TreeMap<>(outcomes);
        expected.put("DUPLICATE", expected.remove("REGISTERED"));
        assertThat(outcomes(again)).isEqualTo(expected);
        assertThat(register()).isEqualTo(outcomes.get("REGISTERED"));
    }

    /** Waits, and counts what was done meanwhile: what a node does before it is ready does not count. */
    private void work(String id, int done) {
        int before = status(id).get("done").asInt();
        working = working.plus(until(id, done));
        counted += status(id).get("done").asInt() - before;
    }

    private String post() {
        Multipart parts =
                new Multipart().file("file", "公文.zip", zip).json("fallbacks", "{\"documentKind\":\"NOTICE\"}");
        Answer answer = node.as("it-admin").post("/api/registration/imports", parts);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.json().get("id").asText();
    }

    private Duration until(String id, int done) {
        long begin = System.nanoTime();
        await("import of " + done)
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> status(id).get("done").asInt() >= done);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Answer events(String id) {
        return node.as("auditor")
                .with("Accept", "text/event-stream")
                .get("/api/registration/imports/" + id + "/events");
    }

    private JsonNode status(String id) {
        return Clerks.done(node.as("auditor").get("/api/registration/imports/" + id + "?size=1"));
    }

    private Map<String, Integer> outcomes(String id) {
        Map<String, Integer> outcomes = new TreeMap<>();
        int total = status(id).get("total").asInt();
        for (int page = 0; page * PAGE < total; page++) {
            Clerks.done(node.as("auditor").get("/api/registration/imports/" + id + "?size=" + PAGE + "&page=" + page))
                    .get("items")
                    .forEach(item -> outcomes.merge(item.get("outcome").asText(), 1, Integer::sum));
        }
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
        return outcomes;
    }

    /** The number of entries; their numbers are 1, 2, 3 and so on. */
    private int register() {
        Set<String> numbers = new HashSet<>();
        Map<String, String> documentsByNumber = new HashMap<>();
        int total = 1;
        for (int page = 0; page * PAGE < total; page++) {
            JsonNode listing = Clerks.done(node.as("registrar")
                    .get("/api/registration/register?direction=INCOMING&size=" + PAGE + "&page=" + page));
            total = listing.get("total").asInt();
            for (JsonNode row : listing.get("items")) {
                String number = row.get("registrationNumber").asText();
                assertThat(numbers.add(number)).as(number).isTrue();
                documentsByNumber.put(number, row.get("documentId").asText());
            }
        }
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, total)
                        .mapToObj("收〔2025〕%d号"::formatted)
                        .collect(Collectors.toSet()));
        assertThat(new HashSet<>(documentsByNumber.values())).hasSize(total);
        return total;
    }

    private boolean searchable(int count) {
        JsonNode index = Clerks.done(node.as("auditor").get("/api/archive/index"));
        return index.get("documents").asInt() == count
                && index.get("searchable").asInt() == count;
    }

    /** The same files through Tika alone, by the libraries of the worker, in one process. */
    private Duration plainTika() {
        try {
            Files.write(file, zip);
            Process tika = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-cp",
                            node.home().resolve("lib/worker") + "/*",
                            Path.of("src/test/programs/PlainTika.java")
                                    .toAbsolutePath()
                                    .toString(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(tika.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // Libraries print complaints of their own before.
            String last = printed.strip().lines().reduce((before, line) -> line).orElse("");
            return Duration.ofMillis(Long.parseLong(last.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(List<byte[]> documents, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < documents.size(); i++) {
                zip.putNextEntry(new ZipEntry("来文/%05d.%s".formatted(i, format)));
                zip.write(documents.get(i));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
