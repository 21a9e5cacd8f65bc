package org.wenshu.journal.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.wenshu.api.journal.JournalException;

/**
 * Signs notes (C2SP signed-note) with an Ed25519 key. The key is made at the first start and kept in two files, of which
 * the secret one is for the owner of the process alone.
 */
final class NoteSigner {

    private static final String ALGORITHM = "Ed25519";

    private final NoteVerifier verifier;
    private final PrivateKey secret;

    private NoteSigner(NoteVerifier verifier, PrivateKey secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    /**
     * The signer whose key is in a folder.
     *
     * @param name of a key made now; one that is there keeps its name
     */
    static NoteSigner in(Path folder, String name) {
        Path secretFile = folder.resolve("journal.key");
        Path publicFile = folder.resolve("journal.pub");
        try {
            if (!Files.exists(publicFile)) {
                make(name, folder, secretFile, publicFile);
            }
            byte[] encoded = Base64.getMimeDecoder().decode(Files.readAllBytes(secretFile));
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new NoteSigner(
                    NoteVerifier.parse(Files.readString(publicFile).strip()), secret);
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the journal in " + folder + " cannot be read or made", e);
        } catch (GeneralSecurityException e) {
            throw new JournalException("the key of the journal in " + folder + " is no " + ALGORITHM + " key", e);
        }
    }

    /** The public file is written last: as long as it is missing, no key has signed anything. */
    private static void make(String name, Path folder, Path secretFile, Path publicFile)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.deleteIfExists(secretFile);
        Files.createFile(
                secretFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                secretFile, Base64.getMimeEncoder().encode(pair.getPrivate().getEncoded()), StandardOpenOption.SYNC);
        String verifier = NoteVerifier.of(name, pair.getPublic()).toString();
        Files.writeString(publicFile, verifier + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }

    NoteVerifier verifier() {
        return verifier;
    }

    /** The note: a text that ends with a line feed, an empty line, and the line of the signature. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            byte[] line = ByteBuffer.allocate(verifier.id().length + signed.length)
                    .put(verifier.id())
                    .put(signed)
                    .array();
            return text + "\n" + NoteVerifier.DASH + verifier.name() + " "
                    + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new JournalException("the head of the tree cannot be signed", e);
        }
    }
}
