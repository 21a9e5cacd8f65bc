package org.wenshu.gateway;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Settings that are lists. */
public final class CommaSeparated {

    private CommaSeparated() {}

    /** The parts of a comma-separated setting. */
    public static Set<String> parse(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
