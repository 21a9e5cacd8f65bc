package org.wenshu.registration.rest;

import java.time.Instant;
import org.wenshu.registration.HistoryItem;

/** An entry of a document's journal. */
public record HistoryView(long position, Instant time, String actor, String type, String step, String note) {

    static HistoryView of(HistoryItem item) {
        return new HistoryView(item.position(), item.at(), item.actor(), item.type(), item.step(), item.note());
    }
}
