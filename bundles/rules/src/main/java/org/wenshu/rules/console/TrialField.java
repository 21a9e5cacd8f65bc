package org.wenshu.rules.console;

import java.util.List;

/**
 * A fact on the form of a dry run.
 *
 * @param choices what may be chosen; empty for a field to write into
 * @param value what was given; empty if nothing
 * @param own whether bundles know the fact by themselves; the others are declared by the pack
 */
public record TrialField(String name, String label, String help, List<Choice> choices, String value, boolean own) {

    /** A value with what people call it. */
    public record Choice(String value, String label) {}

    public TrialField {
        choices = List.copyOf(choices);
    }
}
