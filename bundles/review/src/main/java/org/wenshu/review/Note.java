package org.wenshu.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A note on the words of a draft (批注).
 *
 * @param article label of the article the words stand in, such as {@code 第五条}; empty before the first
 * @param start offset in the draft's text
 * @param end exclusive
 * @param quote the words
 * @param comment what is wrong
 * @param basis the norm it is measured by; blank if none is named
 * @param proposal other words; blank if none are proposed
 * @param by account of who took it
 * @param person name of who took it
 * @param draftNumber the version of the draft whose offsets these are, from 1
 */
public record Note(
        String id,
        String reviewId,
        Optional<String> article,
        int start,
        int end,
        String quote,
        NoteKind kind,
        String comment,
        String basis,
        String proposal,
        String by,
        String person,
        LocalDate takenOn,
        int draftNumber) {

    /** Journal entries of versions that knew one version of a draft say none. */
    public Note {
        draftNumber = Math.max(1, draftNumber);
    }
}
