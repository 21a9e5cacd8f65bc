package org.wenshu.handling;

import java.util.List;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** Makes the problems by which commands are refused; their words are in the messages. */
public final class Refusal {

    private Refusal() {}

    /**
     * A refusal.
     *
     * @param key of the messages {@code problem.<key>} and {@code problem.<key>.detail}; also the problem's type
     * @param words put into the detail
     */
    public static ProblemException of(int status, String key, Object... words) {
        return of(status, key, List.of(), words);
    }

    /** A refusal that rules are the reason of. */
    public static ProblemException of(int status, String key, List<Finding> findings, Object... words) {
        return new ProblemException(new Problem(
                "/problems/" + key,
                Messages.text("problem." + key),
                status,
                Messages.text("problem." + key + ".detail", words),
                "",
                findings));
    }
}
