package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The static export of a node's catalog, served by nginx where that is installed: what there is to be reached. The same
 * kinds of requests, but for those that no file answers, words and days: documents are read instead.
 */
final class StaticCopy {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    private final Rest reader;
    private final List<String> pages;
    private final List<String> lists;
    private final List<String> numbers;
    private final String tag;
    private final Random random = new Random(1);

    private StaticCopy(Rest reader, Path folder, List<String> numbers) {
        this.reader = reader;
        this.pages = named(folder, "page-");
        this.lists = named(folder, "list-");
        this.numbers = numbers;
        this.tag = reader.get("/catalog/").headers().firstValue("ETag").orElseThrow();
    }

    /** Prints what came of the load. */
    static void measure(ProcessNode node, CatalogLoad load, Duration time) {
        if (!Files.isExecutable(NGINX)) {
            System.out.println("nginx is not installed: nothing to compare with");
            return;
        }
        Path folder = Archive.workFolder("static");
        Path catalog = folder.resolve("catalog");
        long begin = System.nanoTime();
        System.out.println(node.shell("catalog:export " + catalog).strip());
        System.out.printf("exported in %.0f s%n", (System.nanoTime() - begin) / 1e9);
        int port = Ports.free();
        Process server = start(folder, port);
        try {
            Rest reader = Rest.of(URI.create("http://localhost:" + port));
            Clerks.until("nginx", () -> answers(reader));
            StaticCopy copy = new StaticCopy(reader, catalog, load.numbers());
            Processors processors = Processors.now(server.toHandle());
            System.out.println(
                    "nginx: " + Load.start(CatalogLoad.PER_SECOND, copy::next).after(time));
            System.out.println(processors.since() + " (the first process of nginx alone)");
        } finally {
            stop(server);
            Archive.delete(folder);
        }
    }

    private static List<String> named(Path folder, String beginning) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Call next() {
        int dice = random.nextInt(100);
        if (dice < 20) {
            return call("page of the list", any(pages));
        }
        if (dice < 35) {
            return call("narrowed", any(lists));
        }
        if (dice < 90) {
            return call("document", any(numbers));
        }
        return Call.expecting(304, "copy that is good", () -> reader.with("If-None-Match", tag)
                .getting("/catalog/"));
    }

    private Call call(String name, String file) {
        return Call.of(name, () -> reader.getting("/catalog/" + file));
    }

    private String any(List<String> choices) {
        return choices.isEmpty() ? "" : choices.get(random.nextInt(choices.size()));
    }

    private static boolean answers(Rest reader) {
        try {
            return reader.get("/catalog/").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Process start(Path folder, int port) {
        String settings =
                """
                daemon off; worker_processes 2; pid nginx.pid; error_log error.log; user root;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; default_type text/html; charset utf-8;
                  server { listen 127.0.0.1:%d; root %s; location / { try_files $uri $uri.html $uri/ =404; } }
                }
                """
                        .formatted(port, folder);
        try {
            Path file = Files.writeString(folder.resolve("nginx.conf"), settings);
            return new ProcessBuilder(NGINX.toString(), "-p", folder.toString(), "-c", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("console.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
