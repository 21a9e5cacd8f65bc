package org.wenshu.registration.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wenshu.registration.Slice;
import org.wenshu.registration.imports.ImportState;
import org.wenshu.registration.imports.ImportStatus;
import org.wenshu.registration.imports.ImportedItem;

/** An import and a page of its files that were dealt with. */
public record ImportView(
        String id,
        ImportState state,
        String name,
        int total,
        int done,
        int failed,
        Instant requestedAt,
        Optional<Instant> endedAt,
        String problem,
        List<ImportedItem> items) {

    static ImportView of(ImportStatus status, Slice<ImportedItem> items) {
        return new ImportView(
                status.id(),
                status.state(),
                status.name(),
                status.total(),
                status.done(),
                status.failed(),
                status.requestedAt(),
                status.endedAt(),
                status.problem(),
                items.items());
    }
}
