package org.wenshu.semantic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wenshu.semantic.passage.Text;
import org.wenshu.semantic.vector.Source;

/** The documents of a load one after the other; the archive has checked every line before the journal named them. */
final class LibraryTexts implements Closeable {

    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

    private final String library;
    private final BufferedReader lines;

    LibraryTexts(String library, InputStream content) {
        this.library = library;
        this.lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8), 1 << 16);
    }

    /** A document of a library. */
    record Loaded(Source source, Text text) {}

    /** The next ones; fewer than asked for only at the end. */
    List<Loaded> next(int most) {
        try {
            List<Loaded> next = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    next.add(loaded(JSON.readValue(line.replace("\uFEFF", ""))));
                }
                if (next.size() == most) {
                    break;
                }
            }
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes over documents that are read already. */
    void skip(long documents) {
        long left = documents;
        while (left > 0 && !next((int) Math.min(left, 1000)).isEmpty()) {
            left -= Math.min(left, 1000);
        }
    }

    private Loaded loaded(JsonNode node) {
        String title = said(node, "title");
        String text = said(node, "text");
        // The archive shows the title before the text; offsets count from its beginning.
        int start = title.isBlank() ? 0 : title.length() + 1;
        String whole = title.isBlank() ? text : title + "\n" + text;
        List<Text.Place> places = List.of(new Text.Place(start, whole.length()));
        return new Loaded(new Source(library, said(node, "id"), "", true), new Text(title, whole, places));
    }

    private static String said(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
