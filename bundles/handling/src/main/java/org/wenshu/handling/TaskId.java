package org.wenshu.handling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a step as a task: {@code <documentId>-<number>}. */
public record TaskId(String documentId, int number) {

    private static final Pattern FORM = Pattern.compile("(.+)-([0-9]{1,4})");

    /** Reads an id from outside; empty if it is none. */
    public static Optional<TaskId> parse(String id) {
        Matcher parts = FORM.matcher(id);
        return parts.matches()
                ? Optional.of(new TaskId(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
