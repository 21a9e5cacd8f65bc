package org.wenshu.registration.exchange;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A message of another system was not taken in; nothing of it is kept. A classified one leaves no such entry: of that
 * one the journal learns nothing but who, when and how large.
 *
 * @param type of the problem
 * @param status of the problem
 */
@EventType(MessageRefused.TYPE)
public record MessageRefused(String account, String messageId, String type, String title, int status, String detail)
        implements Event {

    public static final String TYPE = "registration.MessageRefused";
}
