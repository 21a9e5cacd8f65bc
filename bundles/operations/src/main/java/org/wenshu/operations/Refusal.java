package org.wenshu.operations;

import java.util.Locale;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusal {

    private Refusal() {}

    public static ProblemException of(int status, String key) {
        return new ProblemException(new Problem(
                "/problems/operations-" + key.toLowerCase(Locale.ROOT),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail")));
    }
}
