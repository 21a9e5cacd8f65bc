package org.wenshu.archive.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.archive.Refusal;

/** Reads the lines of a library one by one, however many there are. */
final class LibraryLines {

    /** No document is longer; what is was made to fill the memory. */
    private static final int LONGEST_LINE = 32 << 20;

    private static final int LONGEST_ID = 300;
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

    private final InputStream in;
    private long line;

    LibraryLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next document; empty at the end. */
    Optional<LibraryRecord> next() throws IOException {
        for (Optional<String> text = line(); text.isPresent(); text = line()) {
            if (!text.get().isBlank()) {
                return Optional.of(parse(text.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> line() throws IOException {
        line++;
        var bytes = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (bytes.size() >= LONGEST_LINE) {
                throw Refusal.of("line.tooLong", 422, line);
            }
            bytes.write(read);
            read = in.read();
        }
        return Optional.of(bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", ""));
    }

    private LibraryRecord parse(String text) {
        try {
            JsonNode node = JSON.readValue(text);
            String id = said(node, "id");
            if (!node.isObject() || id.isBlank() || id.length() > LONGEST_ID) {
                throw Refusal.of("line.noId", 422, line);
            }
            return new LibraryRecord(
                    id,
                    said(node, "title"),
                    said(node, "text"),
                    said(node, "issuer"),
                    said(node, "docno"),
                    date(node),
                    said(node, "status"));
        } catch (JsonProcessingException notJson) {
            throw Refusal.of("line.broken", 422, line);
        }
    }

    private static String said(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }

    /** A date that is none is no date: sources are full of them, and the text can be found all the same. */
    private static Optional<LocalDate> date(JsonNode node) {
        String said = said(node, "date");
        try {
            return said.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(said.substring(0, 10)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
