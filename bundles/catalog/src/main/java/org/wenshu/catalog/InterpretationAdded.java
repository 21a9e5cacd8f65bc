package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * It was told after the publication where a document is explained, or why it is not (Article 16).
 *
 * @param references where the material is to be found
 * @param waiver why there is none; empty if there is
 * @param by name of the person
 */
@EventType(InterpretationAdded.TYPE)
public record InterpretationAdded(
        String unifiedRegistrationNumber,
        String documentId,
        List<String> references,
        String waiver,
        String by,
        LocalDate on)
        implements Event {

    public static final String TYPE = "catalog.InterpretationAdded";

    public InterpretationAdded {
        references = List.copyOf(references);
    }
}
