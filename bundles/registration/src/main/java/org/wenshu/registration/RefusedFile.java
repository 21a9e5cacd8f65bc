package org.wenshu.registration;

import java.time.Instant;
import java.util.Optional;

/**
 * A classified file that was refused, and what came of it; nothing here tells what it was.
 *
 * @param number its position in the journal
 * @param acknowledgedAt when the secrecy officer took note of it; empty while nobody has
 * @param acknowledgedBy name of the officer; may be empty
 * @param note what was done about it; may be empty
 */
public record RefusedFile(
        long number,
        String account,
        long size,
        Instant at,
        Optional<Instant> acknowledgedAt,
        String acknowledgedBy,
        String note) {}
