package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The library is replaced while it reads a file of laws; the load is whole in the end, and said only once. */
class LawLoadSwapIT {

    private static final int LAWS = 6_000;
    private static final String NUMERALS = "一二三四五六七八九";

    @Test
    void aLoadInFlightIsNeitherLostNorDoubled() {
        try (ProcessNode node = ProcessNode.fresh("law-load-swap")) {
            node.start();
            Rest reviewer = node.as("justice-reviewer").with("Content-Type", "application/x-ndjson");
            Answer received = reviewer.send("POST", "/api/laws/loads?name=many.jsonl", BodyPublishers.ofString(laws()));
            assertThat(received.status()).as(received.text()).isEqualTo(202);
            String load = "/api/laws/loads/" + received.json().get("id").asText();
            Clerks.until("the reading", () -> state(node, load).equals("READING"));
            long before = node.as("vm1").get(load).json().get("done").asLong();

            String report = node.shell("wenshu:swap laws "
                    + BundleJar.version(node, "laws", "0.1.1").toUri());

            assertThat(report).contains("模块 laws 已由");
            assertThat(before).isPositive().isLessThan(LAWS);
            Clerks.until("the load", () -> state(node, load).equals("DONE"));
            JsonNode done = node.as("vm1").get(load).json();
            System.out.println("swap of laws after " + before + " of " + LAWS + " lines: " + done);
            assertThat(done.get("added").asInt()).isEqualTo(LAWS);
            assertThat(done.get("refused").asInt()).isZero();
            assertThat(node.as("vm1").get("/api/laws/loads").json().get("total").asInt())
                    .isEqualTo(1);
            assertThat(node.as("vm1")
                            .get("/api/laws/versions?q=a")
                            .json()
                            .get("held")
                            .asInt())
                    .isEqualTo(LAWS);
            assertThat(node.shell("wenshu:verify")).contains("日志账完好");
            bombIsRefused(node, reviewer);
        }
    }

    /** A few hundred kilobytes that hold more than a billion characters without an end of line. */
    private static void bombIsRefused(ProcessNode node, Rest reviewer) {
        Answer bomb = reviewer.send("POST", "/api/laws/loads?name=bomb.gz", BodyPublishers.ofByteArray(bomb()));

        assertThat(bomb.status()).as(bomb.text()).isEqualTo(413);
        assertThat(bomb.json().get("title").asText()).isEqualTo("文件过大");
        assertThat(node.isReady()).isTrue();
        assertThat(node.as("vm1").get("/api/laws/loads").json().get("total").asInt())
                .isEqualTo(1);
    }

    private static String state(ProcessNode node, String load) {
        return node.as("vm1").get(load).json().get("state").asText();
    }

    private static String laws() {
        StringBuilder lines = new StringBuilder();
        for (int law = 0; law < LAWS; law++) {
            StringBuilder text = new StringBuilder();
            for (char numeral : NUMERALS.toCharArray()) {
                text.append("第").append(numeral).append("条 为了第").append(law).append("项工作。\\n");
            }
            lines.append("{\"id\":\"%d\",\"title\":\"第%d号条例\",\"date\":\"2020-01-01\",\"text\":\"%s\"}\n"
                    .formatted(law, law, text));
        }
        return lines.toString();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 1_010; i++) {
                out.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
