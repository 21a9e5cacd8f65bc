package org.wenshu.organization.change;

import java.util.List;
import java.util.Locale;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.organization.Messages;

/** A change was not made. The problem says why and what to do, in Chinese; its type ends in the reason. */
public class ChangeRefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is. */
    public enum Kind {
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        /** It contradicts what is recorded already. */
        CONFLICT(409),
        INVALID(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    private final String reason;

    /**
     * @param reason a stable word, also the key of the message
     */
    public ChangeRefusedException(Kind kind, String reason, Object... values) {
        this(List.of(), kind, reason, values);
    }

    private ChangeRefusedException(List<Finding> findings, Kind kind, String reason, Object... values) {
        super(new Problem(
                "/problems/organization/" + hyphenated(reason),
                Messages.text("refusal." + kind.name()),
                kind.status,
                Messages.text("refusal." + reason, values),
                "",
                findings));
        this.reason = reason;
    }

    /** A refusal that rules are the reason of. */
    public static ChangeRefusedException citing(List<Finding> findings, Kind kind, String reason, Object... values) {
        return new ChangeRefusedException(findings, kind, reason, values);
    }

    /** Types of problems are addresses and so in small letters: {@code lateLeave} becomes {@code late-leave}. */
    private static String hyphenated(String reason) {
        return reason.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    public String reason() {
        return reason;
    }
}
