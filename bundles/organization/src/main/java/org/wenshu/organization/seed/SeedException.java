package org.wenshu.organization.seed;

import org.wenshu.organization.Messages;

/** An organization file cannot be used; says the line and what is wrong there. */
public class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    SeedException(int line, String key, Object... values) {
        super(Messages.text("seed.line", line, Messages.text("seed." + key, values)));
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
