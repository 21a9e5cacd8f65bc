package org.wenshu.journal.proof;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * An entry that stands in a journal beyond doubt.
 *
 * @param log the name of the journal
 * @param size how many entries the journal had when the proof was made
 */
record ProvenEntry(String log, long size, long position, String recordedAt, String type, String payload) {

    private static final int POSITION = 1;
    private static final int RECORDED_AT = 2;
    private static final int TYPE = 8;
    private static final int PAYLOAD = 10;
    private static final int FIELDS = 11;

    /** The entry that a proof proves; empty if it proves none. */
    static Optional<ProvenEntry> of(TlogProof proof, NoteVerifier verifier) {
        return verifier.open(proof.checkpoint())
                .flatMap(head -> of(proof, head.lines().toList(), verifier.name()));
    }

    private static Optional<ProvenEntry> of(TlogProof proof, List<String> head, String log) {
        if (head.size() < 3 || !head.get(0).equals(log)) {
            return Optional.empty();
        }
        long size = Long.parseLong(head.get(1));
        byte[] leaf = Merkle.leaf(Merkle.sha256().digest(proof.entry()));
        byte[] root = MerkleTree.climb(proof.number(), size, leaf, proof.path());
        boolean inside = proof.number() >= 0 && proof.number() < size;
        if (!inside || !head.get(2).equals(Base64.getEncoder().encodeToString(root))) {
            return Optional.empty();
        }
        return fields(proof.entry())
                .filter(fields -> fields.get(POSITION).equals(Long.toString(proof.number() + 1)))
                .map(fields -> new ProvenEntry(
                        log, size, proof.number() + 1, fields.get(RECORDED_AT), fields.get(TYPE), fields.get(PAYLOAD)));
    }

    private static Optional<List<String>> fields(byte[] entry) {
        List<String> fields = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(entry);
        try {
            while (rest.hasRemaining()) {
                int length = rest.getInt();
                int start = rest.position();
                rest.position(Math.addExact(start, length));
                fields.add(new String(Arrays.copyOfRange(entry, start, rest.position()), StandardCharsets.UTF_8));
            }
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.of(fields).filter(all -> all.size() == FIELDS);
    }

    /**
     * Tells whether the entry names a content by its SHA-256. Quotation marks inside of JSON texts are escaped: nobody
     * can write these words into a title.
     */
    boolean names(String sha256) {
        return payload.contains("\"contentHash\":\"" + sha256 + "\"");
    }
}
