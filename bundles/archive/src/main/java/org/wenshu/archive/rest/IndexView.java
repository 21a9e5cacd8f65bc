package org.wenshu.archive.rest;

import java.util.Optional;
import org.wenshu.api.archive.Meanings;
import org.wenshu.archive.Search;

/**
 * The index's proof that it equals the archive.
 *
 * @param semantic how far the meanings of archive and libraries are known
 */
public record IndexView(
        long documents,
        long searchable,
        long notYetSearchable,
        boolean contentHashMatches,
        String archiveHash,
        String indexHash,
        int segments,
        Semantic semantic) {

    /** @param available whether anybody knows meanings here */
    public record Semantic(boolean available, long documents, long read) {

        static Semantic of(Optional<Meanings.Progress> progress) {
            return progress.map(known -> new Semantic(true, known.documents(), known.read()))
                    .orElseGet(() -> new Semantic(false, 0, 0));
        }
    }

    static IndexView of(Search.Proof proof, Optional<Meanings.Progress> meanings) {
        return new IndexView(
                proof.documents(),
                proof.searchable(),
                Math.max(0, proof.documents() - proof.searchable()),
                proof.equal(),
                proof.archiveHash(),
                proof.indexHash(),
                proof.segments(),
                Semantic.of(meanings));
    }
}
