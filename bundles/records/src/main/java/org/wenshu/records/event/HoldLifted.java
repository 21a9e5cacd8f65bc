package org.wenshu.records.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** An item is not frozen any more (解除冻结). */
@EventType(HoldLifted.TYPE)
public record HoldLifted(String documentId, String reason, String person, LocalDate on) implements Event {

    public static final String TYPE = "records.HoldLifted";
}
