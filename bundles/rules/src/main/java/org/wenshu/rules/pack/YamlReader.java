package org.wenshu.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.rules.text.Messages;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML into a tree of plain values. No tags, no objects, and anchors only within bounds: a pack may come from
 * anywhere. {@code YES} and {@code NO} are words here, not truth values as in YAML 1.1.
 */
final class YamlReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAXIMUM_DEPTH = 20;

    private final String source;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String source) {
        this.source = source;
    }

    static PackTree read(String source, String text) {
        YamlReader reader = new YamlReader(source);
        try {
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root == null) {
                throw refused(source, 1, Messages.of("pack.empty"));
            }
            return new PackTree(reader.value(root, ""), reader.lines);
        } catch (MarkedYAMLException e) {
            int line =
                    Optional.ofNullable(e.getProblemMark()).map(Mark::getLine).orElse(0) + 1;
            throw refused(source, line, e.getProblem());
        } catch (YAMLException e) {
            throw refused(source, 0, e.getMessage());
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAXIMUM_DEPTH);
        return options;
    }

    private static PackRefusedException refused(String source, int line, String message) {
        return new PackRefusedException(source, List.of(new PackProblem(line, "", message)));
    }

    private JsonNode value(Node node, String pointer) {
        lines.put(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, pointer);
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw refused(source, tuple.getKeyNode().getStartMark().getLine() + 1, Messages.of("pack.key"));
            }
            String name = key.getValue();
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            object.set(name, value(tuple.getValueNode(), place));
            lines.put(place, key.getStartMark().getLine() + 1);
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(value(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode node) {
        String value = node.getValue();
        if (!node.isPlain()) {
            return JSON.textNode(value);
        }
        return switch (value) {
            case "true" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            case "", "null", "~" -> JSON.nullNode();
            default -> value.matches("-?\\d{1,9}") ? JSON.numberNode(Integer.parseInt(value)) : JSON.textNode(value);
        };
    }
}
