package org.wenshu.registration;

import java.time.Instant;

/**
 * Something that happened to a document.
 *
 * @param position in the journal
 * @param actor the account that acted, or {@code system}
 * @param person the name of who acted; the account if it is not known any more
 * @param type of the event
 */
public record HistoryItem(long position, Instant at, String actor, String person, String type) {

    /** The event in Chinese, as far as this bundle knows it. */
    public String label() {
        return Messages.find("event." + type).orElse(type);
    }
}
