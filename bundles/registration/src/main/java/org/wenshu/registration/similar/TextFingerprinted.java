package org.wenshu.registration.similar;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The fingerprint of a document's text, computed when it was entered.
 *
 * @param values of the MinHash in hexadecimal, eight digits each
 */
@EventType(TextFingerprinted.TYPE)
public record TextFingerprinted(String documentId, String values) implements Event {

    public static final String TYPE = "registration.TextFingerprinted";

    public static TextFingerprinted of(String documentId, Fingerprint fingerprint) {
        return new TextFingerprinted(documentId, fingerprint.hex());
    }
}
