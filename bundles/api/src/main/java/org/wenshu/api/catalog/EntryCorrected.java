package org.wenshu.api.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * What the catalog said of a document was wrong and is put right (勘误): its data, never its text. Its numbers and
 * addresses stay; whatever happened to its validity meanwhile stands.
 *
 * @param document as it should have been entered
 * @param lastDay the last day it is valid, with the extensions that were decided since; empty if it has no end
 * @param fields what was put right, at least one
 * @param reason told to everybody
 * @param organ full name of the organ that did it
 * @param by name of the person; no page tells it, but the proof of the version does, which is this entry
 */
@EventType(EntryCorrected.TYPE)
public record EntryCorrected(
        String unifiedRegistrationNumber,
        String indexNumber,
        IssuedDocument document,
        Optional<LocalDate> lastDay,
        List<Field> fields,
        String reason,
        String organ,
        String by,
        LocalDate on)
        implements Event {

    public static final String TYPE = "catalog.EntryCorrected";

    public EntryCorrected {
        fields = List.copyOf(fields);
    }

    /**
     * A datum that was put right, as texts: dates in ISO 8601, constants by their names, several values with 、 between
     * them; empty for nothing.
     *
     * @param name as the catalog's JSON calls it
     */
    public record Field(String name, String before, String after) {}
}
