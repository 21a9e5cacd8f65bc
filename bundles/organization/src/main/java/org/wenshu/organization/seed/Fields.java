package org.wenshu.organization.seed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of the file: its values by key, each with the line it stands on. */
final class Fields {

    private static final int LONGEST = 200;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;

    /**
     * @param keys the keys the mapping may have
     * @throws SeedException if the node is no mapping, or has a key twice or one it may not have
     */
    Fields(Node node, Set<String> keys) {
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new SeedException(line, "mapping");
        }
        for (NodeTuple pair : mapping.getValue()) {
            String key = scalar(pair.getKeyNode());
            if (!keys.contains(key)) {
                throw new SeedException(lineOf(pair.getKeyNode()), "key", key, String.join("、", keys));
            }
            if (values.put(key, pair.getValueNode()) != null) {
                throw new SeedException(lineOf(pair.getKeyNode()), "twice", key);
            }
        }
    }

    int line() {
        return line;
    }

    /** The line of a key's value, or of the mapping if it has no such key. */
    int line(String key) {
        return Optional.ofNullable(values.get(key)).map(Fields::lineOf).orElse(line);
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> new SeedException(line, "missing", key));
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(Fields::scalar);
    }

    List<String> texts(String key) {
        return nodes(key).stream().map(Fields::scalar).toList();
    }

    /** The elements of a list; empty if there is no such key. */
    List<Node> nodes(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw new SeedException(lineOf(node), "list", key);
        }
        return sequence.getValue();
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException malformed) {
            throw new SeedException(line(key), "date", text(key));
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(text(key), type, line(key));
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return nodes(key).stream()
                .map(node -> constant(scalar(node), type, lineOf(node)))
                .toList();
    }

    private static <E extends Enum<E>> E constant(String word, Class<E> type, int line) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new SeedException(line, "word", word, List.of(type.getEnumConstants()));
    }

    static String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw new SeedException(lineOf(node), "text");
        }
        if (scalar.getValue().length() > LONGEST) {
            throw new SeedException(lineOf(node), "long", LONGEST);
        }
        return scalar.getValue().strip();
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
