package org.wenshu.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack cannot go live. */
public class PackRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    public PackRefusedException(String source, List<PackProblem> problems) {
        super(source + " is refused: "
                + problems.stream().map(PackProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<PackProblem> problems() {
        return problems;
    }
}
