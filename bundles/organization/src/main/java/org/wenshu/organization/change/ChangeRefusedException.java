package org.wenshu.organization.change;

import org.wenshu.organization.Messages;

/** A change was not made; the message says why and what to do, in Chinese. */
public class ChangeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is. */
    public enum Kind {
        NOT_ALLOWED,
        NOT_FOUND,
        /** It contradicts what is recorded already. */
        CONFLICT,
        INVALID
    }

    private final Kind kind;
    private final String reason;

    /**
     * @param reason a stable word, also the key of the message
     */
    public ChangeRefusedException(Kind kind, String reason, Object... values) {
        super(Messages.text("refusal." + reason, values));
        this.kind = kind;
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }
}
