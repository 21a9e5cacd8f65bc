package org.wenshu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Documents and questions; all contenders get the same file.
 *
 * @param lines a JSON document a line: id, title, text, issuer, docno, date, status as far as known
 * @param set the right answers, if they are known
 */
record Corpus(String name, Path lines, long documents, List<String> questions, Optional<RetrievalSet> set) {

    private static final List<String> FIELDS = List.of("id", "title", "text", "issuer", "docno", "date", "status");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Corpus of(RetrievalSet set, String name, Path folder) throws IOException {
        Path lines = folder.resolve(name + ".ndjson");
        try (InputStream in = set.corpus()) {
            long documents = write(in, lines);
            return new Corpus(
                    name, lines, documents, List.copyOf(set.questions().values()), Optional.of(set));
        }
    }

    /** All laws, asked for by questions and by the titles of some. */
    static Corpus laws(Path shared, List<String> questions, Path folder) throws IOException {
        Path lines = folder.resolve("laws.ndjson");
        List<String> asked = new ArrayList<>(questions);
        long[] documents = {0};
        try (BufferedWriter out = Files.newBufferedWriter(lines)) {
            SharedDocuments.laws(shared, law -> {
                if (documents[0]++ % 8 == 0) {
                    asked.add(law.path("title").asText().replaceAll("[（(].*", ""));
                }
                line(law, out);
            });
        }
        return new Corpus("laws", lines, documents[0], List.copyOf(asked), Optional.empty());
    }

    /** Other questions for each turn, the same for all contenders. */
    List<String> questions(int turn, int most) {
        List<String> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new Random(turn));
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    private static long write(InputStream in, Path lines) throws IOException {
        long documents = 0;
        try (BufferedReader from = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(lines)) {
            for (String read = from.readLine(); read != null; read = from.readLine()) {
                line(JSON.readTree(read), out);
                documents++;
            }
        }
        return documents;
    }

    private static void line(JsonNode document, BufferedWriter out) {
        ObjectNode said = JSON.createObjectNode();
        for (String field : FIELDS) {
            String value = document.path(field).asText("");
            if (!value.isEmpty() && !value.equals("null")) {
                said.put(field, value);
            }
        }
        try {
            out.write(JSON.writeValueAsString(said));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
