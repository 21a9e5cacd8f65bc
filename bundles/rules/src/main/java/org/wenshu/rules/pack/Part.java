package org.wenshu.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.wenshu.rules.text.Messages;

/**
 * A part of a pack that the schema has accepted, with its place for what is wrong beyond the schema.
 *
 * @param pointer where it is
 */
record Part(JsonNode node, String pointer, Problems problems) {

    /** A part of this part; a missing one is empty. */
    Part at(String name) {
        return new Part(node.path(name), pointer + "/" + name, problems);
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        return node.path(name).asText("");
    }

    Optional<String> optional(String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isValueNode).map(JsonNode::asText);
    }

    /** The words of this part: one or a list of them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> words.add(item.asText()));
        } else if (node.isValueNode()) {
            words.add(node.asText());
        }
        return words;
    }

    /** The items of a list. */
    List<Part> items() {
        List<Part> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Part(node.get(i), pointer + "/" + i, problems));
        }
        return items;
    }

    <T> List<T> items(String name, Function<Part, T> read) {
        return at(name).items().stream().map(read).toList();
    }

    /** The members of an object, in order. */
    Map<String, Part> members() {
        Map<String, Part> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), at(member.getKey())));
        return members;
    }

    List<Pattern> patterns(String name) {
        Part part = at(name);
        return part.words().stream().map(part::pattern).toList();
    }

    /** A regular expression; a wrong one is a problem and matches nothing. */
    Pattern pattern(String expression) {
        try {
            return Pattern.compile(expression, Pattern.MULTILINE);
        } catch (PatternSyntaxException e) {
            problem(Messages.of("pack.pattern", e.getDescription()));
            return Pattern.compile("(?!)");
        }
    }

    /** A day; a wrong one is a problem. */
    LocalDate date(String name) {
        return at(name).day();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(node.asText());
        } catch (DateTimeParseException e) {
            problem(Messages.of("pack.date", node.asText()));
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    void problem(String message) {
        problems.add(pointer, message);
    }
}
