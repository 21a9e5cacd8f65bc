package org.wenshu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The government documents of the shared data. */
final class SharedDocuments {

    private SharedDocuments() {}

    static List<JsonNode> all(Path shared) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        Path file = shared.resolve("data/documents/A_docs.jsonl.zst");
        try (InputStream in = new ZstdInputStream(Files.newInputStream(file))) {
            new ObjectMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(in)
                    .forEachRemaining(documents::add);
        }
        return documents;
    }

    /** Reads every law, one after another. */
    static void laws(Path shared, Consumer<JsonNode> reader) throws IOException {
        Path file = shared.resolve("data/laws/B_laws.jsonl.zst");
        try (InputStream in = new ZstdInputStream(Files.newInputStream(file))) {
            new ObjectMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(in)
                    .forEachRemaining(reader);
        }
    }
}
