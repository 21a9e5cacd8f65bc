package org.wenshu.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry as it is kept: text and numbers that nobody has interpreted, so that a tampered row is still readable.
 *
 * @param recordedAt an ISO-8601 instant in UTC
 */
record EntryRow(
        long position,
        String recordedAt,
        String actor,
        String origin,
        String rulePack,
        String stream,
        long streamVersion,
        String type,
        int typeVersion,
        String payload,
        String hash) {

    /** The hash before the first entry. */
    static final String GENESIS = "";

    /** The hash that this entry must have. */
    String hashAfter(String previous) {
        return HexFormat.of().formatHex(sha256().digest(sealed(previous)));
    }

    /**
     * What the hash is made of. Every field goes in behind its length: without it, characters could be moved from one
     * field to the next unnoticed.
     */
    byte[] sealed(String previous) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        for (String field : List.of(
                previous,
                Long.toString(position),
                recordedAt,
                actor,
                origin,
                rulePack,
                stream,
                Long.toString(streamVersion),
                type,
                Integer.toString(typeVersion),
                payload)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            sealed.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            sealed.writeBytes(bytes);
        }
        return sealed.toByteArray();
    }

    /** The same entry, chained to the one before. */
    EntryRow chainedTo(String previous) {
        return new EntryRow(
                position,
                recordedAt,
                actor,
                origin,
                rulePack,
                stream,
                streamVersion,
                type,
                typeVersion,
                payload,
                hashAfter(previous));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
