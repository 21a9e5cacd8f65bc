package org.wenshu.extraction.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;

/**
 * How well elements are found in the policies of 2023 in the shared data. Title and date were given by the source; the
 * number was derived from a line of its own, so its figure shows agreement, not truth. Not part of the default run.
 */
@Tag("benchmark")
class RealDocumentsBenchmark {

    private final List<String> report = new ArrayList<>();
    private int right;
    private int wrong;
    private int missing;

    private record Document(String title, Optional<String> number, String date, Optional<String> issuer, String text) {}

    @Test
    void precisionOnPolicies() throws IOException {
        Path file = Path.of(System.getProperty("wenshu.shared"), "data", "documents", "A_docs.jsonl.zst");
        if (!Files.exists(file)) {
            System.out.println("NOT MEASURED: no data in " + file);
            return;
        }
        List<Document> documents = documents(file);
        System.out.println(documents.size() + " documents; right / wrong / missing");
        measure("title", documents, document -> Optional.of(document.title), Elements::title);
        measure("number", documents, document -> document.number, Elements::documentNumber);
        measure("date", documents, document -> Optional.of(document.date), Elements::documentDate);
        measure("issuer", documents, document -> document.issuer, Elements::issuingOrgan);
        Files.write(Path.of("target", "real-documents.txt"), report);
    }

    private interface Expected {
        Optional<String> of(Document document);
    }

    private interface Found {
        Optional<Element> in(Elements elements);
    }

    private void measure(String name, List<Document> documents, Expected expected, Found found) {
        right = 0;
        wrong = 0;
        missing = 0;
        for (Document document : documents) {
            Optional<String> value =
                    found.in(OfficialDocument.read(document.text).elements()).map(Element::value);
            expected.of(document).ifPresent(truth -> count(name, truth, value));
        }
        System.out.printf(
                "  %-7s %4d / %3d / %3d   precision %.3f, recall %.3f%n",
                name,
                right,
                wrong,
                missing,
                (double) right / (right + wrong),
                (double) right / (right + wrong + missing));
    }

    private void count(String name, String truth, Optional<String> value) {
        if (value.isEmpty()) {
            missing++;
            report.add(name + "\tMISSING\t" + truth);
        } else if (dense(value.get()).equals(dense(truth))) {
            right++;
        } else {
            wrong++;
            report.add(name + "\tWRONG\t" + truth + "\t" + value.get());
        }
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s、]", "").replace('〈', '《').replace('〉', '》');
    }

    private static List<Document> documents(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        var json = new ObjectMapper();
        try (InputStream in = new ZstdInputStream(Files.newInputStream(file))) {
            json.readerFor(JsonNode.class).<JsonNode>readValues(in).forEachRemaining(node -> {
                if (node.path("src").asText().equals("bizenv")) {
                    documents.add(document(node));
                }
            });
        }
        return documents;
    }

    /** The source keeps the title apart; printed, it stands between the number and the recipients. */
    private static Document document(JsonNode node) {
        String text = node.path("text").asText();
        String title = node.path("title").asText();
        Optional<String> number =
                text(node, "docno").map(written -> written.replace('[', '〔').replace(']', '〕'));
        int firstLine = text.indexOf('\n') + 1;
        boolean numberFirst =
                number.isPresent() && dense(text.substring(0, firstLine)).equals(dense(number.get()));
        String whole = numberFirst
                ? text.substring(0, firstLine) + title + "\n" + text.substring(firstLine)
                : title + "\n" + text;
        return new Document(title, number, node.path("date").asText(), text(node, "issuer"), whole);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
