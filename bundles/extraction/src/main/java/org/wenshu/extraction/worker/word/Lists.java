package org.wenshu.extraction.worker.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The lists of a document: their levels, and how far each has counted. */
final class Lists {

    static final int MOST_LEVELS = 9;

    private final Map<String, ListDefinition> lists;
    private final Map<String, int[]> counts = new HashMap<>();

    /** @param lists by their ids; may be added to */
    Lists(Map<String, ListDefinition> lists) {
        this.lists = lists;
    }

    /** @param numbering the root of {@code word/numbering.xml} */
    Lists(Element numbering) {
        this(new HashMap<>());
        Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
        for (Element definition : Xml.children(numbering, "abstractNum")) {
            Xml.attribute(definition, "abstractNumId").ifPresent(id -> abstracts.put(id, levels(definition)));
        }
        for (Element list : Xml.children(numbering, "num")) {
            String counter = Xml.value(list, "abstractNumId").orElse("");
            Map<Integer, Level> levels = new TreeMap<>(abstracts.getOrDefault(counter, Map.of()));
            boolean ownCounter = override(list, levels);
            Xml.attribute(list, "numId")
                    .ifPresent(id -> lists.put(id, new ListDefinition(ownCounter ? "list " + id : counter, levels)));
        }
    }

    /** The number of the next paragraph of this list and level as written; empty text if it has none to show. */
    String next(String list, int level) {
        ListDefinition definition = lists.get(list);
        if (definition == null || !definition.levels().containsKey(level)) {
            return "";
        }
        int[] count = counts.computeIfAbsent(definition.counter(), id -> new int[MOST_LEVELS]);
        Level own = definition.levels().get(level);
        count[level] = count[level] == 0 ? own.start() + 1 : count[level] + 1;
        for (int deeper = level + 1; deeper < MOST_LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return own.format().equals("bullet") ? "" : write(own, definition, count);
    }

    /** Counts are kept one too high, so that 0 means not begun. */
    private static String write(Level own, ListDefinition definition, int[] count) {
        var text = new StringBuilder();
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && level >= 0 && level < MOST_LEVELS) {
                Level referred = definition.levels().getOrDefault(level, own);
                int number = count[level] == 0 ? referred.start() : count[level] - 1;
                text.append(NumberFormat.write(number, own.legal() ? "decimal" : referred.format()));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Map<Integer, Level> levels(Element definition) {
        Map<Integer, Level> levels = new TreeMap<>();
        for (Element level : Xml.children(definition, "lvl")) {
            index(level).ifPresent(index -> levels.put(index, level(level)));
        }
        return levels;
    }

    private static boolean override(Element list, Map<Integer, Level> levels) {
        boolean restarts = false;
        for (Element override : Xml.children(list, "lvlOverride")) {
            Optional<Integer> index = index(override);
            Xml.child(override, "lvl").ifPresent(level -> index.ifPresent(at -> levels.put(at, level(level))));
            Optional<Integer> start = Xml.value(override, "startOverride").flatMap(Xml::number);
            if (index.isPresent() && start.isPresent() && levels.containsKey(index.get())) {
                levels.put(index.get(), levels.get(index.get()).startingAt(start.get()));
                restarts = true;
            }
        }
        return restarts;
    }

    private static Optional<Integer> index(Element level) {
        return Xml.attribute(level, "ilvl").flatMap(Xml::number).filter(index -> index < MOST_LEVELS);
    }

    private static Level level(Element level) {
        boolean legal = Xml.child(level, "isLgl")
                .filter(element -> !Xml.attribute(element, "val").orElse("1").matches("0|false|off"))
                .isPresent();
        return new Level(
                Xml.value(level, "start").flatMap(Xml::number).orElse(0),
                Xml.value(level, "numFmt").orElse("decimal"),
                Xml.value(level, "lvlText").orElse(""),
                legal);
    }
}
