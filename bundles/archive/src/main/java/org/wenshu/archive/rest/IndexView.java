package org.wenshu.archive.rest;

import org.wenshu.archive.Search;

/** The index's proof that it equals the archive. */
public record IndexView(
        long documents,
        long searchable,
        long notYetSearchable,
        boolean contentHashMatches,
        String archiveHash,
        String indexHash,
        int segments) {

    static IndexView of(Search.Proof proof) {
        return new IndexView(
                proof.documents(),
                proof.searchable(),
                Math.max(0, proof.documents() - proof.searchable()),
                proof.equal(),
                proof.archiveHash(),
                proof.indexHash(),
                proof.segments());
    }
}
