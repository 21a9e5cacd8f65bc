package org.wenshu.rules.console;

import java.util.List;
import org.wenshu.rules.pack.PackProblem;
import org.wenshu.rules.rest.PackAnswer;

/** A pack on the page. */
public record PackRow(
        String id,
        String title,
        String effectiveFrom,
        String source,
        String state,
        int examples,
        List<PackProblem> problems) {

    public PackRow {
        problems = List.copyOf(problems);
    }

    static PackRow of(PackAnswer pack) {
        return new PackRow(
                pack.id().orElse(""),
                pack.title().orElse(""),
                pack.effectiveFrom().map(String::valueOf).orElse(""),
                pack.source(),
                pack.state(),
                pack.examples(),
                pack.problems());
    }
}
