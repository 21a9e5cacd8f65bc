package org.wenshu.registration;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The last day of an incoming document's handling has passed; in a stream of its own, so that it happens once. */
@EventType(DeadlinePassed.TYPE)
public record DeadlinePassed(String documentId, LocalDate dueOn) implements Event {

    public static final String TYPE = "registration.DeadlinePassed";
}
