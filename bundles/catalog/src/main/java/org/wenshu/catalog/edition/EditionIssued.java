package org.wenshu.catalog.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The edition of a quarter was published.
 *
 * @param inForce how many documents were in force at the end of the quarter
 * @param docx hash of the file
 * @param pdf hash of the file; empty if it could not be written then
 * @param by name of the person
 */
@EventType(EditionIssued.TYPE)
public record EditionIssued(
        String period,
        LocalDate from,
        LocalDate to,
        List<EditionLine> lines,
        long inForce,
        String docx,
        Optional<String> pdf,
        LocalDate issuedOn,
        String by)
        implements Event {

    public static final String TYPE = "catalog.EditionIssued";

    public EditionIssued {
        lines = List.copyOf(lines);
    }
}
