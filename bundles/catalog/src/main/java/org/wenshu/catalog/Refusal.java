package org.wenshu.catalog;

import java.util.Locale;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusal {

    private Refusal() {}

    /** The 404 of a number that is not in the catalog. */
    public static ProblemException unknown(String number) {
        return problem("unknown", 404, number);
    }

    /** Refuses what is not allowed, under a key of the messages. */
    public static void unless(boolean allowed, int status, String key, Object... arguments) {
        if (!allowed) {
            throw problem(key, status, arguments);
        }
    }

    /** A refusal under a key of the messages. */
    public static ProblemException problem(String key, int status, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/catalog-" + key.toLowerCase(Locale.ROOT),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail", arguments)));
    }
}
