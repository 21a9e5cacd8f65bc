package org.wenshu.catalog.edition;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The Justice Bureau was reminded that the edition of a quarter is to be published.
 *
 * @param due until when
 * @param on the first day after the quarter, however late this was noticed
 */
@EventType(EditionReminded.TYPE)
public record EditionReminded(String period, LocalDate due, LocalDate on) implements Event {

    public static final String TYPE = "catalog.EditionReminded";
}
