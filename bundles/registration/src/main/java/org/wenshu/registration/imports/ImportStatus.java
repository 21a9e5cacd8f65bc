package org.wenshu.registration.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * An import as it stands.
 *
 * @param account who asked for it
 * @param done how many files were dealt with, the failed ones among them
 * @param failed how many were refused or returned
 * @param problem why it could not go on; empty if it could
 */
public record ImportStatus(
        String id,
        String account,
        ImportSource source,
        String name,
        ImportState state,
        int total,
        int done,
        int failed,
        Instant requestedAt,
        Optional<Instant> endedAt,
        String problem) {

    /** Per cent of the files that were dealt with. */
    public int percent() {
        return total == 0 ? 100 : (int) Math.min(100, 100L * done / total);
    }
}
