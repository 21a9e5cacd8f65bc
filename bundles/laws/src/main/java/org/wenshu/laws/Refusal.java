package org.wenshu.laws;

import java.util.Locale;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusal {

    private Refusal() {}

    public static ProblemException of(String key, int status) {
        return new ProblemException(new Problem(
                "/problems/laws-" + key.toLowerCase(Locale.ROOT),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail")));
    }
}
