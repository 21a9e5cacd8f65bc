package org.wenshu.gateway.swap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.osgi.framework.Constants;

/**
 * The jar of a version of a bundle.
 *
 * @param sha256 its checksum, in lower case
 * @param signer who signed it, as far as that was looked at; empty if not
 */
record Artifact(Path file, String symbolicName, String version, String sha256, String signer) {

    /** Reads a jar; empty if it is no bundle. */
    static Optional<Artifact> read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            if (jar.getManifest() == null) {
                return Optional.empty();
            }
            Attributes headers = jar.getManifest().getMainAttributes();
            String name = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null) {
                return Optional.empty();
            }
            String version = Optional.ofNullable(headers.getValue(Constants.BUNDLE_VERSION))
                    .orElse("0.0.0");
            return Optional.of(new Artifact(file, name.split(";")[0].strip(), version.strip(), hash(file), ""));
        }
    }

    Artifact signedBy(String name) {
        return new Artifact(file, symbolicName, version, sha256, name);
    }

    private static String hash(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
