package org.wenshu.archive;

import java.util.Locale;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusal {

    private Refusal() {}

    public static ProblemException of(String key, int status, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/archive-" + key.toLowerCase(Locale.ROOT).replace('.', '-'),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail", arguments)));
    }
}
