package org.wenshu.journal;

import java.time.Instant;
import java.util.Optional;

/** The end of the chain, to which the next entry is fastened. */
final class Chain {

    private long position;
    private String hash;

    private Chain(long position, String hash) {
        this.position = position;
        this.hash = hash;
    }

    static Chain after(Optional<EntryRow> last) {
        return new Chain(
                last.map(EntryRow::position).orElse(0L),
                last.map(EntryRow::hash).orElse(EntryRow.GENESIS));
    }

    EntryRow next(Instant now, Draft draft, String stream, long version, Draft.Content content) {
        EntryRow entry = new EntryRow(
                        position + 1,
                        now.toString(),
                        draft.actor(),
                        draft.origin(),
                        draft.rulePack(),
                        stream,
                        version,
                        content.type(),
                        content.typeVersion(),
                        content.payload(),
                        EntryRow.GENESIS)
                .chainedTo(hash);
        position = entry.position();
        hash = entry.hash();
        return entry;
    }
}
