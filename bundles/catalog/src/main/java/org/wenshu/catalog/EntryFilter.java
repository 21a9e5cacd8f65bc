package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;

/**
 * Which entries are asked for; what is empty does not restrict.
 *
 * @param words part of the title or of the document number, or a whole unified registration number
 * @param organ full name of an enacting organ
 * @param topic one that the entry has
 * @param year of publication
 * @param inForceOn only what is in force on this day
 * @param status only what has this status on its day
 */
public record EntryFilter(
        String words,
        String organ,
        Optional<DocumentKind> kind,
        String topic,
        String year,
        Optional<LocalDate> inForceOn,
        Optional<StatusOn> status) {

    public static final EntryFilter ALL =
            new EntryFilter("", "", Optional.empty(), "", "", Optional.empty(), Optional.empty());

    /** Without a topic. */
    public EntryFilter(
            String words,
            String organ,
            Optional<DocumentKind> kind,
            String year,
            Optional<LocalDate> inForceOn,
            Optional<StatusOn> status) {
        this(words, organ, kind, "", year, inForceOn, status);
    }

    /** A status on a day. */
    public record StatusOn(EntryStatus status, LocalDate day) {}

    /** Everything that is in force on a day. */
    public static EntryFilter inForce(LocalDate day) {
        return new EntryFilter("", "", Optional.empty(), "", Optional.of(day), Optional.empty());
    }

    /** Everything that has a status on a day. */
    public static EntryFilter having(EntryStatus status, LocalDate day) {
        return new EntryFilter("", "", Optional.empty(), "", Optional.empty(), Optional.of(new StatusOn(status, day)));
    }
}
