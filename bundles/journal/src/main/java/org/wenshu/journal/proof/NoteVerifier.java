package org.wenshu.journal.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Checks the signatures of notes (C2SP signed-note, Ed25519).
 *
 * @param name of the key, the same as that of the log
 * @param id four bytes made of name and key, by which a signature names its key
 * @param key 32 bytes
 */
record NoteVerifier(String name, byte[] id, byte[] key) {

    static final String DASH = "— ";

    /** How Java wraps the 32 bytes of such a key (RFC 8410). */
    private static final byte[] WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte ED25519 = 1;
    private static final int ID = 4;
    private static final int KEY = 32;
    private static final int SIGNATURE = 64;

    static NoteVerifier of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return of(name, Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length));
    }

    private static NoteVerifier of(String name, byte[] key) {
        MessageDigest digest = Merkle.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        return new NoteVerifier(name, Arrays.copyOf(digest.digest(key), ID), key);
    }

    /**
     * Reads {@code name+id+key}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static NoteVerifier parse(String line) {
        String[] parts = line.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (typed.length != KEY + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not the key of a log: " + line);
        }
        NoteVerifier verifier = of(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(verifier.id).equals(parts[1])) {
            throw new IllegalArgumentException("the key does not belong to " + parts[0]);
        }
        return verifier;
    }

    /** The text of a note that this key has signed; empty if it has not. */
    Optional<String> open(String note) {
        int end = note.lastIndexOf("\n\n") + 1;
        String text = note.substring(0, end);
        boolean signed = note.substring(end)
                .lines()
                .filter(line -> line.startsWith(DASH + name + " "))
                .map(line -> line.substring(DASH.length() + name.length() + 1))
                .anyMatch(signature -> signs(signature, text));
        return Optional.of(text).filter(opened -> signed);
    }

    private boolean signs(String signature, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            if (bytes.length != ID + SIGNATURE || !Arrays.equals(Arrays.copyOf(bytes, ID), id)) {
                return false;
            }
            byte[] wrapped = Arrays.copyOf(WRAPPING, WRAPPING.length + KEY);
            System.arraycopy(key, 0, wrapped, WRAPPING.length, KEY);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped)));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Arrays.copyOfRange(bytes, ID, bytes.length));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // a signature that is none signs nothing
            return false;
        }
    }

    @Override
    public String toString() {
        byte[] typed = new byte[KEY + 1];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, KEY);
        return name + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
