package org.wenshu.registration.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.JournalEntry;

/**
 * What the stream of one message tells.
 *
 * @param received empty while no document of it was kept
 * @param refused how it was refused last; empty if it never was
 * @param at when the message was received, or refused last
 * @param version of the stream
 */
record Correspondence(Optional<MessageReceived> received, Optional<MessageRefused> refused, Instant at, long version) {

    static Correspondence of(List<JournalEntry> entries) {
        Optional<MessageReceived> received = Optional.empty();
        Optional<MessageRefused> refused = Optional.empty();
        Instant at = Instant.EPOCH;
        for (JournalEntry entry : entries) {
            at = entry.recordedAt();
            if (entry.type().equals(MessageReceived.TYPE)) {
                received = Optional.of(entry.as(MessageReceived.class));
            } else {
                refused = Optional.of(entry.as(MessageRefused.class));
            }
        }
        return new Correspondence(received, refused, at, entries.size());
    }
}
