package org.wenshu.laws;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.wenshu.laws.source.Titles;

/** Names of laws that everybody uses and no law bears, such as 行诉法; a file of this bundle. */
final class ShortNames {

    private final Map<String, String> fullByShort;

    private ShortNames(Map<String, String> fullByShort) {
        this.fullByShort = Map.copyOf(fullByShort);
    }

    static ShortNames carried() {
        Properties file = new Properties();
        try (Reader in = new InputStreamReader(
                ShortNames.class.getResourceAsStream("short-names.properties"), StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's own short-names.properties cannot be read", e);
        }
        Map<String, String> names = new HashMap<>();
        file.forEach((name, title) -> names.put(Titles.key((String) name), Titles.key((String) title)));
        return new ShortNames(names);
    }

    /** The key of the full title; the same key if it is no short name. */
    String full(String key) {
        return fullByShort.getOrDefault(key, key);
    }
}
