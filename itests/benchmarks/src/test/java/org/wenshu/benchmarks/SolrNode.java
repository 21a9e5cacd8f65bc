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
import java.util.ArrayList;
import java.util.List;

/** Apache Solr with a core for each kind of words, started from its libraries in {@code itests/solr}. */
final class SolrNode implements AutoCloseable {

    private static final Path PROGRAM = Path.of("../solr/src/main/solr");
    private static final Path LIBRARIES = Path.of("../solr/target/lib");

    /** As its own start script has them. */
    private static final List<String> FLAGS = List.of(
            "-server",
            "-XX:+UseG1GC",
            "-XX:+PerfDisableSharedMem",
            "-XX:+ParallelRefProcEnabled",
            "-XX:MaxGCPauseMillis=250",
            "-XX:+ExplicitGCInvokesConcurrent",
            "-XX:-OmitStackTraceInFastThrow",
            "-Duser.timezone=UTC");

    private final Path home;
    private final int port = Http.freePort();
    private final Process process;

    SolrNode(Path home, String heap) throws IOException {
        this.home = Files.createDirectories(home);
        Files.copy(PROGRAM.resolve("solr.xml"), home.resolve("solr.xml"));
        for (String words : List.of("cjk", "cjk-offsets", "smartcn")) {
            core(words);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-Xms" + heap, "-Xmx" + heap, "-cp", LIBRARIES + "/*"));
        command.add(PROGRAM.resolve("SolrServer.java").toString());
        command.addAll(List.of(home.toString(), Integer.toString(port)));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("solr.log").toFile())
                .start();
        Http.await(request("cjk/select?q=x").build(), process);
    }

    /** A core as a contender. */
    Contender core(String name, String words) {
        return new Core(name, words);
    }

    private void core(String words) throws IOException {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new FileNotFoundException("Solr is missing: mvnw -Pbenchmarks generate-resources -pl itests/solr");
        }
        Path conf = Files.createDirectories(home.resolve(words).resolve("conf"));
        Files.copy(PROGRAM.resolve("conf/solrconfig.xml"), conf.resolve("solrconfig.xml"));
        String schema = Files.readString(PROGRAM.resolve("conf/schema.xml"))
                .replace("type=\"WORDS\"", "type=\"" + words.replace("-offsets", "") + "\"")
                .replace("\"OFFSETS\"", "\"" + words.endsWith("-offsets") + "\"");
        Files.writeString(conf.resolve("schema.xml"), schema);
        Files.writeString(home.resolve(words).resolve("core.properties"), "name=" + words + "\n");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/solr/" + path));
    }

    @Override
    public void close() {
        process.destroy();
    }

    private final class Core implements Contender {

        private final String name;
        private final String words;

        Core(String name, String words) {
            this.name = name;
            this.words = words;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void clear(Corpus corpus) {
            Http.bytes(request(words + "/update?commit=true")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"delete\":{\"query\":\"*:*\"}}"))
                    .build());
        }

        @Override
        public void load(Corpus corpus) {
            try {
                Http.bytes(request(words + "/update/json/docs?commit=true")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofFile(corpus.lines()))
                        .build());
            } catch (FileNotFoundException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long indexBytes(Corpus corpus) {
            return Sizes.of(home.resolve(words).resolve("data/index"));
        }

        @Override
        public HttpRequest question(Corpus corpus, String asked, int most) {
            String escaped = asked.replaceAll("([+\\-!(){}\\[\\]^\"~*?:\\\\/|&])", "\\\\$1");
            return request(words + "/select?rows=" + most + "&q=" + URLEncoder.encode(escaped, StandardCharsets.UTF_8))
                    .build();
        }

        @Override
        public List<String> ids(JsonNode answer) {
            return answer.path("response").path("docs").findValuesAsText("id");
        }

        @Override
        public ProcessHandle process() {
            return process.toHandle();
        }
    }
}
