package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A published document and its proof, checked as a citizen does it: by a program of its own, without the node. */
final class Proof {

    private final ProcessNode node;
    private final Path folder;

    Proof(ProcessNode node) {
        this.node = node;
        this.folder = Archive.workFolder("proof");
    }

    /** Fetches the original of a catalog entry, its proof and the key. */
    Proof fetch(String number) {
        return fetch(number, number);
    }

    /** The same with one of its proofs, such as {@code ZQ-2025-00001/2}. */
    Proof fetch(String number, String proof) {
        keep(
                "original",
                node.anonymous().get("/catalog/" + number + "/original").body());
        keep("proof", text("/catalog/proofs/" + proof));
        keep("key", text("/catalog/proofs/key"));
        return this;
    }

    /** Takes them from a static export. */
    Proof take(Path site, String original, String proof) {
        try {
            keep("original", Files.readAllBytes(site.resolve(original)));
            keep("proof", Files.readAllBytes(site.resolve("proofs/" + proof + ".tlog-proof")));
            keep("key", Files.readAllBytes(site.resolve("proofs/key.tlog-proof")));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] text(String path) {
        Answer answer = node.anonymous().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text().getBytes(StandardCharsets.UTF_8);
    }

    private void keep(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one byte in the middle of a file. */
    Proof flip(String name) {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            content[content.length / 2] ^= 1;
            keep(name, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program says, behind the number it ends with. */
    String verified() {
        return run(
                node,
                "VerifyEntry",
                folder.resolve("original").toString(),
                folder.resolve("proof").toString(),
                folder.resolve("key").toString());
    }

    /** Runs a program of the journal's jar, which needs nothing else of a node. */
    static String run(Node node, String program, String... arguments) {
        try (Stream<Path> jars = Files.walk(node.home().resolve("system/org/wenshu/journal"))) {
            Path jar = jars.filter(path -> path.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-cp",
                    jar.toString(),
                    "org.wenshu.journal.proof." + program));
            command.addAll(List.of(arguments));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() + " " + said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
