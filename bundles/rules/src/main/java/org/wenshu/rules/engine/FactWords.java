package org.wenshu.rules.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.wenshu.api.document.DocumentKind;

/** The words by which values of facts may be written, beside their names. */
final class FactWords {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("normative TRUE", "YES"),
            Map.entry("normative FALSE", "NO"),
            Map.entry("direction UP", "UPWARD"),
            Map.entry("direction DOWN", "DOWNWARD"),
            Map.entry("direction 上行文", "UPWARD"),
            Map.entry("direction 下行文", "DOWNWARD"),
            Map.entry("direction 平行文", "PARALLEL"),
            Map.entry("importance 重要", "IMPORTANT"),
            Map.entry("importance 一般", "ORDINARY"));

    private FactWords() {}

    static <E extends Enum<E>> E one(Class<E> type, String field, String value) {
        String word = value.strip().toUpperCase(Locale.ROOT);
        String name = ALIASES.getOrDefault(field + " " + word, word);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FactException(field, value));
    }

    static DocumentKind kind(String value) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.label().equals(value.strip()))
                .findFirst()
                .orElseGet(() -> one(DocumentKind.class, "documentKind", value));
    }
}
