package org.wenshu.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A line of the publication log.
 *
 * @param what {@code PUBLISHED}, a change of validity, or {@code EXPIRED}
 * @param day the day that counts in law
 * @param reference number of the document that did it; may be empty
 * @param toldAt when the catalog told it
 * @param position of the line in the entry's life
 */
public record LogLine(
        String number,
        String title,
        String what,
        LocalDate day,
        String reference,
        OffsetDateTime toldAt,
        long position) {}
