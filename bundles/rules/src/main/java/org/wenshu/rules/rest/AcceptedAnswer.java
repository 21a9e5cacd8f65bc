package org.wenshu.rules.rest;

import java.time.LocalDate;
import org.wenshu.rules.event.PackAccepted;

/** A pack that was accepted once and can be replayed for ever. */
public record AcceptedAnswer(String id, String title, LocalDate effectiveFrom, String contentHash, String source) {

    static AcceptedAnswer of(PackAccepted accepted) {
        return new AcceptedAnswer(
                accepted.pack(), accepted.title(), accepted.effectiveFrom(), accepted.contentHash(), accepted.source());
    }
}
