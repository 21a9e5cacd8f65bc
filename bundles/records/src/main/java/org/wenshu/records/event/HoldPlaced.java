package org.wenshu.records.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** An item is frozen (冻结): whatever its retention says, it stays. In the stream {@code archival-hold/<document>}. */
@EventType(HoldPlaced.TYPE)
public record HoldPlaced(String documentId, String reason, String person, LocalDate on) implements Event {

    public static final String TYPE = "records.HoldPlaced";
}
