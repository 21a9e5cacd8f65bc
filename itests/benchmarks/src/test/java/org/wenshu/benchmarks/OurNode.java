package org.wenshu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The distribution, freshly unpacked, searching by words alone: what reads meanings in the background is stopped. */
final class OurNode implements Contender, AutoCloseable {

    private static final String PASSWORD = "benchmark-password";
    private static final String AUTHORIZATION =
            "Basic " + Base64.getEncoder().encodeToString(("archivist:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final Path home;
    private final Path data;
    private final int port = Http.freePort();
    private final int shell = Http.freePort();
    private final Process process;

    OurNode(Path folder, String heap) throws IOException {
        home = Files.createDirectories(folder.resolve("wenshu"));
        data = Files.createDirectories(folder.resolve("data"));
        run(List.of("tar", "-xzf", distribution().toString(), "-C", home.toString(), "--strip-components=1"));
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.log").toFile());
        builder.environment().putAll(environment(heap));
        process = builder.start();
        Http.await(request("/health/ready").build(), process);
        run(List.of(
                "sh",
                "-c",
                "echo 'bundle:stop org.wenshu.semantic' | \"$0\" -a \"$1\" -u wenshu -p \"$(cat \"$2\")\" -b",
                home.resolve("bin/client").toString(),
                Integer.toString(shell),
                data.resolve("shell.password").toString()));
    }

    private Map<String, String> environment(String heap) {
        return Map.of(
                "WENSHU_DATA",
                data.toString(),
                "WENSHU_PORT",
                Integer.toString(port),
                "WENSHU_SSH_PORT",
                Integer.toString(shell),
                "WENSHU_DEMO",
                "true",
                "WENSHU_DEMO_PASSWORD",
                PASSWORD,
                "EXTRA_JAVA_OPTS",
                "-Xms" + heap + " -Xmx" + heap,
                "KARAF_EXEC",
                "exec");
    }

    private static Path distribution() {
        Path file = Path.of("../../karaf-assembly/target/karaf-assembly-0.1.0-SNAPSHOT.tar.gz");
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("the distribution is not built: " + file);
        }
        return file;
    }

    private void run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("WENSHU_DATA", data.toString());
        Process started = builder.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (started.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", AUTHORIZATION);
    }

    @Override
    public String name() {
        return "wenshu";
    }

    @Override
    public void clear(Corpus corpus) {
        if (Files.isDirectory(data.resolve("libraries").resolve(corpus.name()))) {
            Http.bytes(
                    request("/api/archive/libraries/" + corpus.name()).DELETE().build());
        }
    }

    @Override
    public void load(Corpus corpus) {
        try {
            Http.bytes(request("/api/archive/libraries/" + corpus.name())
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofFile(corpus.lines()))
                    .build());
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long indexBytes(Corpus corpus) {
        return Sizes.of(data.resolve("libraries").resolve(corpus.name()));
    }

    @Override
    public HttpRequest question(Corpus corpus, String words, int most) {
        return request("/api/archive/search?mode=text&library=" + corpus.name() + "&size=" + most + "&q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .build();
    }

    @Override
    public List<String> ids(JsonNode answer) {
        return answer.path("hits").findValuesAsText("documentId");
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
