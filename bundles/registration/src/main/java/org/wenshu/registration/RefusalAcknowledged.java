package org.wenshu.registration;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The secrecy officer has taken note of a refused file; in the stream of the refusal.
 *
 * @param number of the refusal: its position in the journal
 * @param note what was done about it
 * @param person name of the officer
 */
@EventType(RefusalAcknowledged.TYPE)
public record RefusalAcknowledged(long number, String note, String person) implements Event {

    public static final String TYPE = "registration.RefusalAcknowledged";
}
