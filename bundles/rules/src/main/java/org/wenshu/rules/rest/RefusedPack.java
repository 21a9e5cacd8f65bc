package org.wenshu.rules.rest;

import java.util.List;
import org.wenshu.rules.pack.PackProblem;
import org.wenshu.rules.text.Messages;

/** A problem (RFC 9457) that names every line of a pack that is wrong. */
public record RefusedPack(String type, String title, int status, String detail, List<PackProblem> problems) {

    /** The status of content that does not hold. */
    static final int STATUS = 422;

    public RefusedPack {
        problems = List.copyOf(problems);
    }

    static RefusedPack of(List<PackProblem> problems) {
        PackProblem first = problems.get(0);
        return new RefusedPack(
                "/problems/refused-pack",
                Messages.of("problem.refused-pack.title"),
                STATUS,
                Messages.of("problem.refused-pack.detail", problems.size(), first.line() + "：" + first.message()),
                problems);
    }
}
