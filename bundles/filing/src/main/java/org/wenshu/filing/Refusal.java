package org.wenshu.filing;

import java.util.Locale;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
final class Refusal {

    private Refusal() {}

    static ProblemException unknown(String id) {
        return problem("unknown", 404, id);
    }

    static ProblemException changedMeanwhile(Filing filing) {
        return problem("changedMeanwhile", 409, filing.title());
    }

    static ProblemException numberTaken(Filing filing, String number) {
        return problem("numberTaken", 409, filing.authorityName(), number);
    }

    static void unless(boolean allowed, int status, String key, Filing filing) {
        if (!allowed) {
            throw problem(key, status, filing.title());
        }
    }

    private static ProblemException problem(String key, int status, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/filing-" + key.toLowerCase(Locale.ROOT),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail", arguments)));
    }
}
