package org.wenshu.registration.exchange;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A message of another system brought a document that was registered or returned; in the same append as the document.
 *
 * @param digest of all that the message said, by which the same message is known again
 * @param registrationNumber empty if the document was returned
 */
@EventType(MessageReceived.TYPE)
public record MessageReceived(
        String account, String messageId, String digest, String documentId, String registrationNumber)
        implements Event {

    public static final String TYPE = "registration.MessageReceived";
}
