package org.wenshu.registration;

import org.wenshu.api.journal.Append;

/** What is entered in one append with the outcome of a submission: after a crash there are both or none. */
@FunctionalInterface
public interface Beside {

    /** Nothing more. */
    Beside NOTHING = (append, outcome) -> append;

    /** The append with more streams. */
    Append add(Append append, Outcome outcome);
}
