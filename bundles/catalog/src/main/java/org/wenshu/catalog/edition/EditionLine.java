package org.wenshu.catalog.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of an edition.
 *
 * @param what {@code PUBLISHED}, or the change of the catalog's log such as {@code REPEALED} or {@code EXPIRED}
 * @param number the unified registration number
 * @param day on which it took effect
 * @param reference number of the document that did it; may be empty
 */
public record EditionLine(
        String what,
        String number,
        String title,
        String documentNumber,
        List<String> organs,
        LocalDate day,
        String reference) {

    public EditionLine {
        organs = List.copyOf(organs);
    }
}
