package org.wenshu.filing;

import java.util.List;
import java.util.Locale;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusal {

    private Refusal() {}

    static ProblemException unknown(String id) {
        return problem("unknown", 404, id);
    }

    static ProblemException tooLong(int longest) {
        return problem("tooLong", 422, Integer.toString(longest));
    }

    static ProblemException tooMany(int most) {
        return problem("tooMany", 422, Integer.toString(most));
    }

    public static ProblemException changedMeanwhile(Filing filing) {
        return problem("changedMeanwhile", 409, filing.title());
    }

    static ProblemException numberTaken(Filing filing, String number) {
        return problem("numberTaken", 409, filing.authorityName(), number);
    }

    static ProblemException notJustice() {
        return problem("notJustice", 403);
    }

    static ProblemException notedAlready(String documentNumber) {
        return problem("notedAlready", 409, documentNumber);
    }

    static ProblemException incompleteDocument(String what) {
        return problem("incompleteDocument", 422, what);
    }

    /** Refused because of a rule. */
    public static ProblemException by(Finding finding, int status, String key, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/filing-" + key.toLowerCase(Locale.ROOT),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail", arguments),
                "",
                List.of(finding)));
    }

    public static void unless(boolean allowed, int status, String key, Filing filing) {
        if (!allowed) {
            throw problem(key, status, filing.title());
        }
    }

    public static ProblemException problem(String key, int status, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/filing-" + key.toLowerCase(Locale.ROOT),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail", arguments)));
    }
}
