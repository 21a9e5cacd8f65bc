package org.wenshu.registration.console;

import org.wenshu.registration.RegisterQuery;
import org.wenshu.registration.RegisterSheet;
import org.wenshu.registration.Status;

/**
 * A page of a register.
 *
 * @param query as asked
 * @param page from 0
 */
public record RegisterPage(RegisterSheet sheet, RegisterQuery query, int page, Status[] states) {

    static final int SIZE = 50;
    static final int MOST_PRINTED = 2000;

    /** Whether another page follows. */
    public boolean more() {
        return (page + 1L) * SIZE < sheet.total();
    }

    /** Whether the table has not all that was asked for. */
    public boolean cut() {
        return sheet.rows().size() < sheet.total();
    }
}
