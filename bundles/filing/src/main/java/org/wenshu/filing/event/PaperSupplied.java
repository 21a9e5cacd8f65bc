package org.wenshu.filing.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.filing.supplied.SuppliedKind;

/**
 * A file was supplied to the package of a filing.
 *
 * @param number from 1, among all that was supplied to this filing
 * @param by name of the person
 */
@EventType(PaperSupplied.TYPE)
public record PaperSupplied(String filingId, int number, SuppliedKind kind, StoredFile file, LocalDate on, String by)
        implements Event {

    public static final String TYPE = "filing.PaperSupplied";
}
