package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five thousand real documents and variants of them, and three power failures. */
@Tag("import")
class ImportDrill {

    /** The rules return some, which get no number: five thousand shall be left. */
    private static final int DOCUMENTS = 5_300;

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));

    @Test
    void fiveThousandFilesBecomeFiveThousandEntries() {
        run(officeWord(), "docx", 3);
    }

    /** The same without a kill: after each the node has to warm up again. */
    @Test
    void soTheyDoUndisturbed() {
        run(officeWord(), "docx", 0);
    }

    /** The least that a file can be: here most of the time is not the reading. */
    @Test
    void soDoTexts() {
        run(text -> text.getBytes(StandardCharsets.UTF_8), "txt", 0);
    }

    private static Function<String, byte[]> officeWord() {
        OfficeWord sample = OfficeWord.like(SHARED.resolve("data/layout/docx/Mrered__out-v3.docx"), "FirstParagraph");
        return text -> sample.of(text.lines().toList());
    }

    private static void run(Function<String, byte[]> writer, String format, int kills) {
        try (ProcessNode node = ProcessNode.fresh("import-drill-" + format)) {
            node.start();

            Map<String, Integer> outcomes = new ImportScenario(node, documents(writer), format).run(kills);

            assertThat(outcomes).containsOnlyKeys("REGISTERED", "RETURNED");
            assertThat(outcomes.get("REGISTERED")).isGreaterThanOrEqualTo(5_000);
        }
    }

    /** The real texts first, then the same again, each with a line of its own. */
    private static List<byte[]> documents(Function<String, byte[]> writer) {
        List<String> texts = texts();
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String variant = i < texts.size() ? "" : "\n变体第" + i + "号。\n";
            documents.add(writer.apply(texts.get(i % texts.size()) + variant));
        }
        return documents;
    }

    /** Those of a usual length: the others are reports as long as books. */
    private static List<String> texts() {
        Path file = SHARED.resolve("data/documents/A_docs.jsonl.zst");
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try {
            Process zstd = new ProcessBuilder("zstd", "-dc", file.toString()).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(zstd.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode document = json.readTree(line);
                    String text = document.path("title").asText("") + "\n"
                            + document.path("text").asText("");
                    if (text.length() > 100 && text.length() < 20_000) {
                        texts.add(text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stream().distinct().toList();
    }
}
