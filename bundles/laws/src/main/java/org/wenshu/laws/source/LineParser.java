package org.wenshu.laws.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line of JSON: {@code id, title, text, issuer?, docno?, category?, region?, date?, effective?, repealed?, status?}. */
public final class LineParser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REPEALED = Pattern.compile("废止|失效|(?i:repealed|expired)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_TITLE = 300;

    /** A line says no law; the reason is a key of the messages. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    private LineParser() {}

    /** Reads a line. */
    public static SourceLine parse(String line) throws Unreadable {
        JsonNode node = tree(line);
        String id = text(node, "id");
        String title = text(node, "title");
        String text = text(node, "text");
        if (id.isEmpty()
                || title.isEmpty()
                || text.isEmpty()
                || Titles.key(title).isEmpty()) {
            throw new Unreadable("line.incomplete");
        }
        if (id.length() > LONGEST_TITLE || title.length() > LONGEST_TITLE) {
            throw new Unreadable("line.tooLong");
        }
        Optional<LocalDate> repealedOn = day(node, "repealed");
        return new SourceLine(
                id,
                title,
                text(node, "issuer"),
                text(node, "docno"),
                text(node, "category"),
                text(node, "region"),
                day(node, "date"),
                day(node, "effective"),
                repealedOn.isPresent() || REPEALED.matcher(text(node, "status")).find(),
                repealedOn,
                text);
    }

    private static JsonNode tree(String line) throws Unreadable {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new Unreadable("line.noJson");
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() ? value.textValue().strip().replace("\u0000", "") : "";
    }

    private static Optional<LocalDate> day(JsonNode node, String name) throws Unreadable {
        String value = text(node, name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        // Signs and years of nine digits are dates to Java, and the day before the first of them is none.
        if (!DAY.matcher(value).matches()) {
            throw new Unreadable("line.noDate");
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw new Unreadable("line.noDate");
        }
    }
}
