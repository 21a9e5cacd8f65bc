package org.wenshu.journal.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The program that checks a file against its proof: {@code VerifyEntry FILE PROOF KEY}, the key as text or as the name of
 * a file. It needs neither a network nor this system, and ends with 0 only if the journal names exactly this content.
 */
public final class VerifyEntry {

    private static final int ARGUMENTS = 3;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;
    /** A proof has one entry and some thirty hashes; what is longer is none. */
    private static final long LONGEST_PROOF = 16L << 20;

    private final PrintStream out;

    VerifyEntry(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifyEntry(out).run(arguments));
    }

    int run(String... arguments) throws IOException {
        if (arguments.length != ARGUMENTS) {
            say("usage");
            return MISUSED;
        }
        Optional<ProvenEntry> entry;
        try {
            entry = proven(Path.of(arguments[1]), arguments[2]);
        } catch (IllegalArgumentException e) {
            say("unreadable", e.getMessage());
            return WRONG;
        }
        if (entry.isEmpty()) {
            say("unproven");
            return WRONG;
        }
        String hash = sha256(Path.of(arguments[0]));
        if (!entry.get().names(hash)) {
            say("other", hash, Long.toString(entry.get().position()));
            return WRONG;
        }
        say(
                "proven",
                hash,
                entry.get().log(),
                Long.toString(entry.get().position()),
                entry.get().recordedAt(),
                entry.get().type(),
                Long.toString(entry.get().size()));
        return 0;
    }

    private static Optional<ProvenEntry> proven(Path proof, String key) throws IOException {
        if (Files.size(proof) > LONGEST_PROOF) {
            throw new IllegalArgumentException(proof + " > " + LONGEST_PROOF);
        }
        String verifier = key.contains("+") ? key : Files.readString(Path.of(key));
        return ProvenEntry.of(TlogProof.parse(Files.readString(proof)), NoteVerifier.parse(verifier.strip()));
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Merkle.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void say(String key, Object... arguments) {
        String words =
                ResourceBundle.getBundle("org.wenshu.journal.proof.texts").getString(key);
        out.println(MessageFormat.format(words, arguments));
    }
}
