package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One byte that somebody changes behind the node's back is found, and what it belongs to is not proven any more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ByteFlipIT {

    private static final String TITLE = "站前区湖滨步道管理办法";

    private ProcessNode node;
    private String number;

    @BeforeAll
    void publish() {
        node = ProcessNode.fresh("flip");
        node.start();
        number = new Existing(node).enter(TITLE, "营站人社〔2024〕71号", Map.of());
    }

    @AfterAll
    void close() {
        node.close();
    }

    @Test
    void aByteOfAnOriginal() {
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "原件完好");
        assertThat(new Proof(node).fetch(number).verified()).startsWith("0 ");
        String hash = node.anonymous()
                .get("/catalog/" + number + ".json")
                .json()
                .get("contentHash")
                .asText();
        Path original = stored(hash);
        flip(original, size(original) / 2);

        assertThat(node.shell("wenshu:verify")).contains(hash).doesNotContain("原件完好");
        flip(original, size(original) / 2);
        assertThat(node.shell("wenshu:verify")).contains("原件完好");
    }

    @Test
    void aByteOfTheJournal() {
        Proof before = new Proof(node).fetch(number);
        node.stop();
        Path journal = node.data().resolve("db/journal.db");
        long at = place(journal, TITLE);
        flip(journal, at);
        node.start();

        assertThat(node.shell("wenshu:verify")).doesNotContain("日志账完好");
        assertThat(before.verified()).startsWith("0 ");
        Answer proof = node.anonymous().get("/catalog/proofs/" + number);
        assertThat(proof.status() == 200
                        && new Proof(node).fetch(number).verified().startsWith("0 "))
                .as(proof.toString())
                .isFalse();
        node.stop();
        flip(journal, at);
        node.start();
        assertThat(node.shell("wenshu:verify")).contains("日志账完好");
    }

    private Path stored(String hash) {
        try (Stream<Path> files = Files.walk(node.data())) {
            return files.filter(file -> file.toString().replace("/", "").endsWith(hash))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a text stands in a file for the last time. */
    private static long place(Path file, String text) {
        try {
            byte[] content = Files.readAllBytes(file);
            byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
            for (int at = content.length - wanted.length; at >= 0; at--) {
                if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                    return at;
                }
            }
            throw new IllegalStateException(text + " is not in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flip(Path path, long at) {
        boolean writable = path.toFile().setWritable(true);
        assertThat(writable).isTrue();
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(at);
            int old = file.read();
            file.seek(at);
            file.write(old ^ 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
