package org.wenshu.records;

import java.util.Locale;
import java.util.Optional;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusal {

    private Refusal() {}

    public static ProblemException of(int status, String key, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/records-" + key.toLowerCase(Locale.ROOT),
                Messages.text(key + ".title"),
                status,
                Messages.text(key + ".detail", arguments)));
    }

    /** A body that has to be there. */
    public static <T> T needed(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> of(422, "noBody"));
    }
}
