package org.wenshu.journal.proof;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A head of the tree that this installation once signed: whatever the tree becomes, it must have had this root. */
record SignedHead(long size, byte[] root) {

    private static final int LINES = 3;

    /** Reads the note of a head; empty if the key of the verifier has not signed it. */
    static Optional<SignedHead> of(String note, NoteVerifier verifier) {
        return verifier.open(note).map(text -> text.lines().toList()).flatMap(SignedHead::of);
    }

    private static Optional<SignedHead> of(List<String> lines) {
        return Optional.of(lines)
                .filter(head -> head.size() >= LINES)
                .map(head -> new SignedHead(
                        Long.parseLong(head.get(1)), Base64.getDecoder().decode(head.get(2))))
                .filter(head -> head.size() > 0);
    }
}
