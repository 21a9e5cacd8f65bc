package org.wenshu.review;

import java.util.List;
import java.util.Objects;

/** What people type: trimmed, and empty where there is nothing. */
public final class Given {

    private Given() {}

    public static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** The lines that are not blank. */
    public static List<String> lines(List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
