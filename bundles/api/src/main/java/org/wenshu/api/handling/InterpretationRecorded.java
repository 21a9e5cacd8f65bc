package org.wenshu.api.handling;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A document is published with material that explains it (政策解读), or without, for a reason, Article 16.
 *
 * @param references where the material is to be found
 * @param waiver why there is none; empty if there is
 */
@EventType(InterpretationRecorded.TYPE)
public record InterpretationRecorded(
        String documentId, List<String> references, String waiver, String by, String person, LocalDate recordedOn)
        implements Event {
    public static final String TYPE = "handling.InterpretationRecorded";

    public InterpretationRecorded {
        references = List.copyOf(references);
    }
}
