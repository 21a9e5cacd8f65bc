package org.wenshu.organization.rest;

import org.wenshu.organization.change.ChangeRefusedException;
import org.wenshu.organization.change.ChangeRefusedException.Kind;

/** What a request must have. */
final class Given {

    private Given() {}

    static <T> T required(T value, String name) {
        if (value == null) {
            throw new ChangeRefusedException(Kind.INVALID, "missing", name);
        }
        return value;
    }

    static String orBlank(String value) {
        return value == null ? "" : value;
    }
}
