package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;

/**
 * Which entries are asked for; what is empty does not restrict.
 *
 * @param words part of the title or of the document number, or a whole unified registration number
 * @param organ full name of an enacting organ
 * @param year of publication
 * @param inForceOn only what is in force on this day
 */
public record EntryFilter(
        String words, String organ, Optional<DocumentKind> kind, String year, Optional<LocalDate> inForceOn) {

    public static final EntryFilter ALL = new EntryFilter("", "", Optional.empty(), "", Optional.empty());
}
