package org.wenshu.web.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A request body read to its end, to know its hash before anything is done with it. */
final class SpooledBody {

    private final Path file;
    private final String hash;

    private SpooledBody(Path file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    /**
     * Reads a body.
     *
     * @param separator what separates its parts; empty if it has none
     */
    static SpooledBody read(InputStream body, String separator) throws IOException {
        Path file = Files.createTempFile("wenshu-body", null);
        BodyDigest digest = new BodyDigest(sha256(), separator);
        byte[] buffer = new byte[65_536];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                out.write(buffer, 0, read);
                digest.write(buffer, 0, read);
            }
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
        return new SpooledBody(file, digest.hex());
    }

    String hash() {
        return hash;
    }

    /** The body once more; its file is gone as soon as the stream is. */
    InputStream open() throws IOException {
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
