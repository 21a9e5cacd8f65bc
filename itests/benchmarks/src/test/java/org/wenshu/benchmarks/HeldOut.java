package org.wenshu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document that the reader was not improved on, as printed.
 *
 * @param label as in {@code labels/held-out.tsv}
 */
record HeldOut(String id, String text, Map<String, String> label) {

    static List<HeldOut> all(Path shared) throws IOException {
        Map<String, Map<String, String>> labels = Labels.read("held-out.tsv");
        List<HeldOut> documents = new ArrayList<>();
        for (JsonNode node : SharedDocuments.all(shared)) {
            Map<String, String> label = labels.get(node.path("id").asText());
            if (label != null) {
                documents.add(new HeldOut(node.path("id").asText(), printed(node, label), label));
            }
        }
        return documents;
    }

    private static String printed(JsonNode node, Map<String, String> label) {
        List<String> lines = lines(node.path("src").asText(), node.path("text").asText());
        String from = label.get("from");
        return from.equals("+")
                ? label.get("title") + "\n" + String.join("\n", lines)
                : String.join("\n", lines.subList(Integer.parseInt(from), lines.size()));
    }

    /** One source has lost its line ends; a blank stands for each. */
    private static List<String> lines(String source, String text) {
        String broken = source.equals("ncp") ? text.replaceAll("[ \u3000]+", "\n") : text;
        return broken.lines().filter(line -> !line.isBlank()).toList();
    }
}
